package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Versions of rows as lines of PostgreSQL's text COPY: key, since, until, then the components. */
final class RowText {

    private final JsonMapper mapper;
    private final List<Method> components;

    RowText(Class<? extends Record> row, JsonMapper mapper) {
        this.mapper = mapper;
        components =
                Stream.of(row.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        components.forEach(accessor -> accessor.setAccessible(true));
    }

    void append(Version<?> version, StringBuilder lines) {
        text(version.key(), lines);
        lines.append('\t').append(version.since()).append('\t');
        value(version.until(), lines);
        for (Method component : components) {
            lines.append('\t');
            value(read(component, version.row()), lines);
        }
        lines.append('\n');
    }

    private static Object read(Method component, Record row) {
        try {
            return component.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of " + row, e);
        }
    }

    private void value(@Nullable Object value, StringBuilder lines) {
        switch (value) {
            case null -> lines.append("\\N");
            case String text -> text(text, lines);
            case Enum<?> constant -> lines.append(constant.name());
            case UUID id -> lines.append(id.toString());
            case Number number -> lines.append(number);
            case Boolean flag -> lines.append((boolean) flag);
            case LocalDate day -> lines.append(day);
            case Instant instant -> lines.append(instant);
            default -> text(mapper.writeValueAsString(value), lines);
        }
    }

    private static void text(String text, StringBuilder lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\t' -> lines.append("\\t");
                default -> lines.append(c);
            }
        }
    }
}
