package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.AskedInOrder;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** Reads off a record in which order its components are asked for. */
final class AskedOrder {

    private AskedOrder() {}

    static boolean isSaidBy(Class<?> record) {
        return record.isAnnotationPresent(AskedInOrder.class);
    }

    /** The place of the component among those of its record; those not named come after. */
    static int of(RecordComponent component) {
        Class<?> record = component.getDeclaringRecord();
        List<String> order = namesOf(record, record.getAnnotation(AskedInOrder.class));
        int at = order.indexOf(component.getName());
        return at < 0 ? order.size() : at;
    }

    /** Fails for a name that is no component, as after a renaming. */
    private static List<String> namesOf(Class<?> record, @Nullable AskedInOrder said) {
        if (said == null) {
            return List.of();
        }
        List<String> components =
                Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
        List<String> names = List.of(said.value());
        if (!components.containsAll(names)) {
            throw new IllegalStateException(
                    "%s asks for %s and has %s".formatted(record.getName(), names, components));
        }
        return names;
    }
}
