package vn.giamsat.value;

import java.util.UUID;

/** An organisation, whatever its name is at the time. */
public record UnitId(UUID value) {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
