package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** One binding recommendation. */
public record RecommendationId(@Refers(ReferenceKind.RECOMMENDATION) UUID value) {

    public static RecommendationId of(String text) {
        return new RecommendationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
