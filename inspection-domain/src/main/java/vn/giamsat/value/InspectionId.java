package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** The case of one delegation at one subject unit. */
public record InspectionId(@Refers(ReferenceKind.INSPECTION) UUID value) {

    public static InspectionId of(String text) {
        return new InspectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
