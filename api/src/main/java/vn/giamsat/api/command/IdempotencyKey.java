package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** By this a caller says that two requests are the same one, sent twice. */
final class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKey() {}

    /** A request without a key is like no other; the answer tells which key it got. */
    static String of(@Nullable String header, Supplier<UUID> ids) {
        if (header == null) {
            return ids.get().toString();
        }
        if (!VISIBLE.matcher(header).matches()) {
            throw Refused.malformed(HEADER, FieldFault.INVALID);
        }
        return header;
    }
}
