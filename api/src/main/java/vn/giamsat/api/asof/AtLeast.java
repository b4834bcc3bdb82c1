package vn.giamsat.api.asof;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The write a reader wants to see: the aggregate and the version its answer named. */
record AtLeast(UUID aggregate, long version) {
    static final String PARAMETER = "atLeast";

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,18})");

    static AtLeast of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Refused.malformed(PARAMETER, FieldFault.INVALID);
        }
        return new AtLeast(UUID.fromString(parts.group(1)), Long.parseLong(parts.group(2)));
    }
}
