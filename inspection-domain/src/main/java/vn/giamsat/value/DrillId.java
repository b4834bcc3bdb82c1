package vn.giamsat.value;

import java.util.UUID;

/** One tamper drill. */
public record DrillId(UUID value) {

    public static DrillId of(String text) {
        return new DrillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
