package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** One tamper drill. */
public record DrillId(@Refers(ReferenceKind.TAMPER_DRILL) UUID value) {

    public static DrillId of(String text) {
        return new DrillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
