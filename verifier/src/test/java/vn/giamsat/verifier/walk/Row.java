package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import java.util.Base64;

/** A row of the table of events, which somebody with the rights of a superuser can change. */
final class Row implements Cloneable {

    long id;
    @Nullable String type;
    String aggregate = "";
    long sequence;
    String eventId = "";
    String name = "";
    @Nullable String version;
    String recordedAt = "";
    byte[] salt = new byte[32];
    byte[] payload = new byte[0];
    byte[] metadata = new byte[0];

    byte[] line(@Nullable Long position) {
        String text =
                "{\"position\":%s,\"id\":%d,\"aggregateType\":%s,\"aggregateId\":%s,\"sequence\":%d,\"eventId\":%s,"
                                .formatted(
                                        position,
                                        id,
                                        quoted(type),
                                        quoted(aggregate),
                                        sequence,
                                        quoted(eventId))
                        + "\"name\":%s,\"version\":%s,\"recordedAt\":%s,\"salt\":%s,\"payload\":%s,\"metadata\":%s}"
                                .formatted(
                                        quoted(name),
                                        quoted(version),
                                        quoted(recordedAt),
                                        base64(salt),
                                        base64(payload),
                                        base64(metadata));
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static String base64(byte[] bytes) {
        return "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
    }

    Row copy() {
        try {
            return (Row) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
