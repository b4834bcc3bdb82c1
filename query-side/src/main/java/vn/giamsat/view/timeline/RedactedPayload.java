package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.KeptInside;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a unit is told of a fact's details, however deep they lie. A payload knows names only: what
 * one fact keeps inside, no fact tells.
 */
final class RedactedPayload {

    private static final Set<String> KEPT_INSIDE = namesKeptInside();

    private RedactedPayload() {}

    static Map<String, @Nullable Object> told(
            Map<String, @Nullable Object> payload, Predicate<UUID> own) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        payload.forEach(
                (name, value) -> {
                    if (!KEPT_INSIDE.contains(name)) {
                        told.put(name, told(name, value, own));
                    }
                });
        return told;
    }

    private static @Nullable Object told(String name, @Nullable Object value, Predicate<UUID> own) {
        return switch (name) {
            case "recommendations" -> addressed(value, own);
            case "reservedOpinions" -> counted(value);
            default -> without(value);
        };
    }

    /** That opinions were reserved, and how many; not whose they are, nor their words. */
    private static @Nullable Object counted(@Nullable Object all) {
        return all instanceof List<?> list ? list.stream().map(_ -> Map.of()).toList() : all;
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

    private static Set<String> namesKeptInside() {
        return new TimelineView()
                .takes().stream()
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .flatMap(RedactedPayload::componentsOf)
                        .filter(component -> component.isAnnotationPresent(KeptInside.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<RecordComponent> componentsOf(Type type) {
        if (type instanceof ParameterizedType list) {
            return componentsOf(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && plain.isRecord()
                ? Stream.of(plain.getRecordComponents())
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(one), componentsOf(one.getGenericType())))
                : Stream.empty();
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
