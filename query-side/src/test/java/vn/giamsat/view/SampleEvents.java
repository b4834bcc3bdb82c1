package vn.giamsat.view;

import vn.giamsat.StoredEvents;
import vn.giamsat.event.DomainEvent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One of every event there is, with every component filled. */
public final class SampleEvents {

    private SampleEvents() {}

    public static List<DomainEvent> all() {
        return StoredEvents.all().stream().map(type -> (DomainEvent) record(type)).toList();
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(components).map(component -> value(component.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : leaf(plain);
    }

    private static Object leaf(Class<?> type) {
        if (type == String.class) {
            return "chữ";
        }
        if (type == UUID.class) {
            return Story.id("sample");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 4, 15);
        }
        if (type == long.class || type == Long.class) {
            return 9L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return 9;
    }
}
