package vn.giamsat.view.fold.table;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.view.fold.CopyBytes;
import vn.giamsat.view.fold.CopyValue;
import vn.giamsat.view.fold.Derived;
import vn.giamsat.view.fold.RowComponent;
import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.fold.Version;
import vn.giamsat.view.fold.View;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Versions of rows as PostgreSQL's binary COPY takes them: key, since, until, the components, what
 * is derived from them. The type of a component is that of its column; what has none is jsonb, or
 * json where it is only shown.
 */
final class RowBinary<R extends Record> {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
    };
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int NOTHING = -1;
    private static final int JSONB_VERSION = 1;

    private final JsonMapper mapper;
    private final List<Component> components;
    private final List<Derived<R>> derived;

    RowBinary(View<R> view, JsonMapper mapper) {
        this.mapper = mapper;
        components = RowComponent.of(view.rowType()).stream().map(Component::of).toList();
        derived = view.derived();
    }

    void begin(CopyBytes bytes) {
        bytes.write(SIGNATURE, 0, SIGNATURE.length);
        bytes.putInt(0);
        bytes.putInt(0);
    }

    void end(CopyBytes bytes) {
        bytes.putShort(NOTHING);
    }

    void append(Version<R> version, CopyBytes bytes) {
        bytes.putShort(3 + components.size() + derived.size());
        text(version.key(), bytes);
        value(version.since(), bytes);
        value(version.until(), bytes);
        for (Component component : components) {
            Object value = component.value().in(version.row());
            if (component.shownWhole() && value != null) {
                json(value, bytes);
            } else {
                value(value, bytes);
            }
        }
        for (Derived<R> column : derived) {
            value(column.value().apply(version.row()), bytes);
        }
    }

    private void value(@Nullable Object value, CopyBytes bytes) {
        switch (value) {
            case null -> bytes.putInt(NOTHING);
            case String text -> text(text, bytes);
            case Enum<?> constant -> text(constant.name(), bytes);
            case UUID id -> {
                bytes.putInt(2 * Long.BYTES);
                bytes.putLong(id.getMostSignificantBits());
                bytes.putLong(id.getLeastSignificantBits());
            }
            case Long number -> number(number, bytes);
            case Integer number -> number(number, bytes);
            case Boolean flag -> {
                bytes.putInt(1);
                bytes.write(flag ? 1 : 0);
            }
            case LocalDate day -> number((int) FIRST_DAY.until(day, ChronoUnit.DAYS), bytes);
            case Instant instant -> number(FIRST_INSTANT.until(instant, ChronoUnit.MICROS), bytes);
            case CopyValue own -> {
                int begin = bytes.beginValue();
                own.appendTo(bytes);
                bytes.endValue(begin);
            }
            default -> jsonb(value, bytes);
        }
    }

    private static void number(long number, CopyBytes bytes) {
        bytes.putInt(Long.BYTES);
        bytes.putLong(number);
    }

    private static void number(int number, CopyBytes bytes) {
        bytes.putInt(Integer.BYTES);
        bytes.putInt(number);
    }

    private static void text(String text, CopyBytes bytes) {
        int begin = bytes.beginValue();
        bytes.putText(text);
        bytes.endValue(begin);
    }

    private void jsonb(Object value, CopyBytes bytes) {
        int begin = bytes.beginValue();
        bytes.write(JSONB_VERSION);
        write(value, bytes);
        bytes.endValue(begin);
    }

    private void json(Object value, CopyBytes bytes) {
        int begin = bytes.beginValue();
        write(value, bytes);
        bytes.endValue(begin);
    }

    private void write(Object value, CopyBytes bytes) {
        if (value instanceof Collection<?> list && list.isEmpty()) {
            bytes.putText("[]");
        } else {
            mapper.writeValue(bytes, value);
        }
    }

    private record Component(RowComponent value, boolean shownWhole) {

        private static Component of(RowComponent value) {
            return new Component(value, value.declared().isAnnotationPresent(ShownWhole.class));
        }
    }
}
