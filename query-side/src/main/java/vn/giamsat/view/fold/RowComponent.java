package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One value of a row: a component of its own, or one of a {@link Part} of it. */
public final class RowComponent {

    private final RecordComponent declared;
    private final List<Method> way;

    private RowComponent(RecordComponent declared, List<Method> way) {
        this.declared = declared;
        this.way = way;
    }

    /** All values of such a row, in their order; parts stand for theirs. */
    public static List<RowComponent> of(Class<?> row) {
        return in(row, List.of()).toList();
    }

    private static Stream<RowComponent> in(Class<?> type, List<Method> before) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> of(component, before));
    }

    private static Stream<RowComponent> of(RecordComponent component, List<Method> before) {
        component.getAccessor().setAccessible(true);
        List<Method> way = new ArrayList<>(before);
        way.add(component.getAccessor());
        return component.isAnnotationPresent(Part.class)
                ? in(component.getType(), way)
                : Stream.of(new RowComponent(component, List.copyOf(way)));
    }

    /** As it is declared in the row or the part. */
    public RecordComponent declared() {
        return declared;
    }

    public String name() {
        return declared.getName();
    }

    /** What this row says here. */
    public @Nullable Object in(Object row) {
        Object value = row;
        try {
            for (Method accessor : way) {
                value = accessor.invoke(value);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + declared + " of a row", e);
        }
    }

    @Override
    public String toString() {
        return declared.toString();
    }
}
