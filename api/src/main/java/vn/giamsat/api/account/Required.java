package vn.giamsat.api.account;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

/** What a request must say. */
final class Required {

    private static final int LONGEST = 1_000;

    private Required() {}

    static String text(String field, @Nullable String value) {
        if (value == null) {
            throw Refused.malformed(field, FieldFault.MISSING);
        }
        if (value.isBlank()) {
            throw Refused.malformed(field, FieldFault.BLANK);
        }
        if (value.length() > LONGEST) {
            throw Refused.malformed(field, FieldFault.TOO_LONG);
        }
        return value;
    }
}
