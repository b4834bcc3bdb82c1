package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** An organisation, whatever its name is at the time. */
public record UnitId(@Refers(ReferenceKind.UNIT) UUID value) {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
