package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.DomainEvent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper that an event names, and the component that names it. Read from the records themselves,
 * so that no event is forgotten.
 */
record NamedPaper(String at, Document paper) {

    private static final ClassValue<List<RecordComponent>> NAMING =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> event) {
                    return Stream.of(event.getRecordComponents())
                            .filter(component -> isPaper(component.getGenericType()))
                            .toList();
                }
            };

    private static boolean isPaper(Type type) {
        return type == Document.class
                || type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] == Document.class;
    }

    static boolean isNamedBy(Class<?> event) {
        return event.isRecord() && !NAMING.get(event).isEmpty();
    }

    static List<NamedPaper> in(DomainEvent event) {
        List<NamedPaper> papers = new ArrayList<>();
        for (RecordComponent component : NAMING.get(event.getClass())) {
            switch (value(component, event)) {
                case Document paper -> papers.add(new NamedPaper(component.getName(), paper));
                case List<?> several -> {
                    for (int i = 0; i < several.size(); i++) {
                        papers.add(
                                new NamedPaper(component.getName() + i, (Document) several.get(i)));
                    }
                }
                case null, default -> {} // not recorded
            }
        }
        return papers;
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable: " + component, e);
        }
    }
}
