package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What a unit is told of a fact's details, however deep they lie. */
final class RedactedPayload {

    private static final Set<String> KEPT_INSIDE = Set.of("notes", "account");

    private RedactedPayload() {}

    static Map<String, @Nullable Object> told(
            Map<String, @Nullable Object> payload, Predicate<UUID> own) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        payload.forEach(
                (name, value) -> {
                    if (!KEPT_INSIDE.contains(name)) {
                        told.put(
                                name,
                                name.equals("recommendations")
                                        ? addressed(value, own)
                                        : without(value));
                    }
                });
        return told;
    }

    /** What another unit was recommended is an affair with that unit. */
    private static @Nullable Object addressed(@Nullable Object drawn, Predicate<UUID> own) {
        return drawn instanceof List<?> all
                ? all.stream()
                        .filter(
                                one ->
                                        one instanceof Map<?, ?> m
                                                && m.get("addressee") instanceof String unit
                                                && own.test(UUID.fromString(unit)))
                        .toList()
                : drawn;
    }

    private static @Nullable Object without(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> without(map);
            case List<?> list -> list.stream().map(RedactedPayload::without).toList();
            case null, default -> value;
        };
    }

    private static Map<Object, @Nullable Object> without(Map<?, ?> map) {
        Map<Object, @Nullable Object> told = new LinkedHashMap<>();
        map.forEach(
                (name, value) -> {
                    if (!KEPT_INSIDE.contains(name)) {
                        told.put(name, without(value));
                    }
                });
        return told;
    }
}
