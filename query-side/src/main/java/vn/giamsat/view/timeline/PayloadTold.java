package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A fact as JSON would tell it: components by name, ids, dates and constants as text, whole numbers
 * as longs, the way they come back from the table. Written by hand because a diary has every fact.
 */
final class PayloadTold {

    private static final ClassValue<List<Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList();
                }
            };

    private PayloadTold() {}

    static Map<String, @Nullable Object> of(Record fact) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (Method component : COMPONENTS.get(fact.getClass())) {
            told.put(component.getName(), value(read(component, fact)));
        }
        return told;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Record nested -> of(nested);
            case List<?> list -> values(list);
            case Enum<?> constant -> constant.name();
            case UUID id -> id.toString();
            case LocalDate day -> day.toString();
            default -> throw new IllegalArgumentException("no way to tell " + value.getClass());
        };
    }

    private static List<@Nullable Object> values(List<?> list) {
        List<@Nullable Object> told = new ArrayList<>(list.size());
        list.forEach(each -> told.add(value(each)));
        return told;
    }

    private static @Nullable Object read(Method component, Record fact) {
        try {
            return component.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + fact, e);
        }
    }
}
