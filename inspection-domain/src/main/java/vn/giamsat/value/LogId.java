package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The log of an office, as auditors look after it. */
public record LogId(@Refers(ReferenceKind.LOG) UUID value) {

    public static LogId of(String text) {
        return new LogId(UUID.fromString(text));
    }

    /** The same origin is always the same log. */
    public static LogId ofOrigin(String origin) {
        return new LogId(
                UUID.nameUUIDFromBytes(("log " + origin).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
