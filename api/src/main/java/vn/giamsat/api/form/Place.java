package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.field.DemandedByRule;

import java.lang.reflect.RecordComponent;

/**
 * Where a field stands: the component of which record, and whether it may be left out.
 *
 * @param demanded whether a rule asks for it although the record does not
 */
public record Place(Class<?> record, String name, boolean optional, boolean demanded) {

    static Place of(RecordComponent component) {
        return new Place(
                component.getDeclaringRecord(),
                component.getName(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.isAnnotationPresent(DemandedByRule.class));
    }

    Place leftOut() {
        return new Place(record, name, true, false);
    }

    static boolean isAsked(RecordComponent component) {
        return !component.isAnnotationPresent(NewId.class);
    }
}
