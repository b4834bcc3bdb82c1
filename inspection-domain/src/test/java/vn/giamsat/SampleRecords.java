package vn.giamsat;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the same sample of a record every time: each value follows from where it stands in it. */
final class SampleRecords {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 15);

    private final boolean complete;

    private SampleRecords(boolean complete) {
        this.complete = complete;
    }

    /** Every component has a value, every list one element. */
    static SampleRecords complete() {
        return new SampleRecords(true);
    }

    /** Whatever the record may lack is missing. */
    static SampleRecords sparse() {
        return new SampleRecords(false);
    }

    <R> R of(Class<R> type) {
        return type.cast(record(type, type.getSimpleName()));
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(components)
                        .map(each -> component(each, path + "." + each.getName()))
                        .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type.getName(), e);
        }
    }

    private @Nullable Object component(RecordComponent component, String path) {
        boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayLack && !complete ? null : value(component.getGenericType(), path);
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return List.of(value(generic.getActualTypeArguments()[0], path));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new AssertionError(path + " is a " + type + ", which an event cannot hold");
        }
        if (plain.isRecord()) {
            return record(plain, path);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : leaf(plain, path);
    }

    private static Object leaf(Class<?> type, String path) {
        int some = Math.floorMod(path.hashCode(), 700);
        if (type == String.class) {
            return "“" + path.substring(path.lastIndexOf('.') + 1) + "” của Đoàn";
        } else if (type == UUID.class) {
            return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        } else if (type == LocalDate.class) {
            return FIRST_DAY.plusDays(some);
        } else if (type == Instant.class) {
            return Instant.parse("2024-04-15T01:02:03.456Z").plusSeconds(some);
        } else if (type == int.class || type == Integer.class) {
            return some;
        } else if (type == long.class || type == Long.class) {
            return 3_000_000_000L + some;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        throw new AssertionError(path + " is a " + type + ", which an event cannot hold");
    }
}
