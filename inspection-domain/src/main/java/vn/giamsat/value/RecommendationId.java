package vn.giamsat.value;

import java.util.UUID;

/** One binding recommendation. */
public record RecommendationId(UUID value) {

    public static RecommendationId of(String text) {
        return new RecommendationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
