package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;

import java.lang.reflect.RecordComponent;

/** Where a field stands: the component of which record, and whether it may be left out. */
public record Place(Class<?> record, String name, boolean optional) {

    static Place of(RecordComponent component) {
        return new Place(
                component.getDeclaringRecord(),
                component.getName(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    Place leftOut() {
        return new Place(record, name, true);
    }

    static boolean isAsked(RecordComponent component) {
        return !component.isAnnotationPresent(NewId.class);
    }
}
