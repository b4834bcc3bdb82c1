package vn.giamsat.verifier.packaged;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.StoredEventLine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The one way a stored event is written in a package, so that no bit of a line is unread. */
final class CanonicalLine {

    private CanonicalLine() {}

    static byte[] of(StoredEventLine event) {
        var line = new StringBuilder("{\"position\":").append(event.position());
        line.append(",\"id\":").append(event.id());
        text(line, "aggregateType", event.aggregateType());
        text(line, "aggregateId", event.aggregateId());
        line.append(",\"sequence\":").append(event.sequence());
        text(line, "eventId", event.eventId());
        text(line, "name", event.name());
        text(line, "version", event.version());
        text(line, "recordedAt", event.recordedAt());
        text(line, "salt", base64(event.salt()));
        text(line, "payload", base64(event.payload()));
        text(line, "metadata", base64(event.metadata()));
        return line.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void text(StringBuilder line, String name, @Nullable String value) {
        line.append(",\"").append(name).append("\":");
        if (value == null) {
            line.append("null");
        } else {
            line.append('"');
            line.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
