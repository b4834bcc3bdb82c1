package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version the caller has seen, as the strong ETag it was given: {@code "7"}. */
final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /** Null when the caller expects no particular version. */
    static @Nullable Long versionOf(@Nullable String header, CommandType type) {
        if (header == null) {
            return null;
        }
        Matcher version = VERSION.matcher(header);
        if (type.creating() || !version.matches()) {
            throw Refused.malformed("If-Match", FieldFault.INVALID);
        }
        return Long.valueOf(version.group(1));
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
