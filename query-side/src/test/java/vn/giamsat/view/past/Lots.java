package vn.giamsat.view.past;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes up records: what is not given is drawn by lot, always the same from the same seed. */
final class Lots {

    private static final List<String> WORDS =
            List.of("Châu Thành", "quy chế", "nguồn lực", "khắc phục", "Đảng ủy", "kiểm tra");

    private final Random random;
    private final Map<String, Supplier<?>> known;

    /** The suppliers are asked for every component of their name, however deep. */
    Lots(Random random, Map<String, Supplier<?>> known) {
        this.random = random;
        this.known = known;
    }

    <T> T record(Class<T> type, Map<String, ?> given) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(components).map(component -> component(component, given)).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make up " + type, e);
        }
    }

    private @Nullable Object component(RecordComponent component, Map<String, ?> given) {
        String name = component.getName();
        AnnotatedType annotated = component.getAnnotatedType();
        if (given.containsKey(name)) {
            return given.get(name);
        }
        if (annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        return known.containsKey(name) && component.getType() == UUID.class
                ? known.get(name).get()
                : value(name, component.getGenericType());
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                values.add(value(name, list.getActualTypeArguments()[0]));
            }
            return values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, Map.of());
        }
        return plain.isEnum() ? anyOf(List.of(plain.getEnumConstants())) : leaf(name, plain);
    }

    private Object leaf(String name, Class<?> type) {
        if (type == String.class) {
            return name.equals("sha256") ? sha256() : anyOf(WORDS) + " " + random.nextInt(99);
        }
        if (type == UUID.class) {
            return id();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
        }
        if (type == long.class || type == Long.class) {
            return (long) random.nextInt(1000);
        }
        return type == boolean.class || type == Boolean.class
                ? random.nextBoolean()
                : 1 + random.nextInt(30);
    }

    /** Of few, so that the same file is handed in at several places. */
    String sha256() {
        return "%064x".formatted(random.nextInt(60));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
