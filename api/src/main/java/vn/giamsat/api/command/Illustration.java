package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

/** By this a caller labels what it sends as data for demonstration (dữ liệu minh họa). */
final class Illustration {
    static final String HEADER = "Illustration";

    private Illustration() {}

    static Sender label(Sender sender, @Nullable String header) {
        if (header == null) {
            return sender;
        }
        if (!header.equals("true")) {
            throw Refused.malformed(HEADER, FieldFault.INVALID);
        }
        return sender.illustrating();
    }
}
