package vn.giamsat.api.security;

import vn.giamsat.InspectionDomain;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.event.Issuer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One command of every kind, all about the same matter. */
final class Commands {

    static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    static final UUID ISSUING_UNIT = UUID.fromString("01900000-0000-7000-8000-000000000002");

    private Commands() {}

    static List<Class<?>> kinds() {
        return InspectionDomain.doors().stream()
                .<Class<?>>flatMap(door -> Stream.of(door.commands().getPermittedSubclasses()))
                .toList();
    }

    static DomainCommand anyOf(Class<?> kind) {
        return anyOf(kind, Map.of());
    }

    /** One in which, wherever such a thing is named, this one is. */
    static DomainCommand anyOf(Class<?> kind, Map<Class<?>, Object> naming) {
        return (DomainCommand) record(kind, naming);
    }

    /** Whether such a thing is among what a command of this kind says. */
    static boolean names(Class<?> kind, Class<?> thing) {
        return Stream.of(kind.getRecordComponents())
                .anyMatch(component -> thing == named(component));
    }

    private static Object record(Class<?> type, Map<Class<?>, Object> naming) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(each -> value(each, naming)).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object value(RecordComponent component, Map<Class<?>, Object> naming) {
        Object given = naming.get(named(component));
        if (component.getType() == List.class) {
            return given == null ? List.of() : List.of(given);
        }
        return given == null ? value(component.getType(), naming) : given;
    }

    /** The type of a component, or of what it lists. */
    private static Class<?> named(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> listed
                ? listed
                : component.getType();
    }

    private static Object value(Class<?> type, Map<Class<?>, Object> naming) {
        if (type == Issuer.class) {
            return new Issuer("Ban Thường vụ Tỉnh ủy", ISSUING_UNIT, null);
        }
        if (type == UUID.class) {
            return ID;
        }
        if (type == String.class) {
            return "x";
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == Long.class || type == long.class
                ? (Object) 1L
                : type == LocalDate.class ? LocalDate.of(2024, 5, 28) : record(type, naming);
    }
}
