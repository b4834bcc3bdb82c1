package vn.giamsat.api.read;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The write a reader wants to see: the aggregate and the version its answer named. */
record AtLeast(String aggregateId, long version) {
    static final String PARAMETER = "atLeast";

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");

    static AtLeast of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Refused.malformed(PARAMETER, FieldFault.INVALID);
        }
        return new AtLeast(parts.group(1), Long.parseLong(parts.group(2)));
    }
}
