package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A fact as JSON would tell it: components by name, ids, dates and constants as text, whole numbers
 * as longs, the way they come back from the table. A diary has every fact, and most are only
 * written: so JSON is written of the fact itself, and entries are made when somebody asks.
 */
final class FactPayload extends AbstractMap<String, @Nullable Object>
        implements JacksonSerializable {

    private static final ClassValue<List<Component>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Component> computeValue(Class<?> type) {
                    return Stream.of(type.getRecordComponents()).map(Component::of).toList();
                }
            };

    private final Record fact;
    private @Nullable Map<String, @Nullable Object> entries;

    private FactPayload(Record fact) {
        this.fact = fact;
    }

    static FactPayload of(Record fact) {
        return new FactPayload(fact);
    }

    /** The component itself, not yet told; null where the fact has none of that name. */
    @Nullable Object component(String name) {
        for (Component component : COMPONENTS.get(fact.getClass())) {
            if (component.name().getValue().equals(name)) {
                return component.of(fact);
            }
        }
        return null;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        if (entries == null) {
            entries = entries(fact);
        }
        return entries.entrySet();
    }

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        write(fact, json);
    }

    @Override
    public void serializeWithType(
            JsonGenerator json, SerializationContext context, TypeSerializer type) {
        throw new UnsupportedOperationException("a fact is told without the name of its class");
    }

    private static void write(Record fact, JsonGenerator json) {
        json.writeStartObject();
        for (Component component : COMPONENTS.get(fact.getClass())) {
            json.writeName(component.name());
            writeValue(component.of(fact), json);
        }
        json.writeEndObject();
    }

    private static void writeValue(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Record nested -> write(nested, json);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(each -> writeValue(each, json));
                json.writeEndArray();
            }
            default -> json.writeString(text(value));
        }
    }

    private static Map<String, @Nullable Object> entries(Record fact) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (Component component : COMPONENTS.get(fact.getClass())) {
            told.put(component.name().getValue(), value(component.of(fact)));
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
            case Record nested -> entries(nested);
            case List<?> list -> values(list);
            default -> text(value);
        };
    }

    private static List<@Nullable Object> values(List<?> list) {
        List<@Nullable Object> told = new ArrayList<>(list.size());
        list.forEach(each -> told.add(value(each)));
        return told;
    }

    private static String text(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case UUID id -> id.toString();
            case LocalDate day -> day.toString();
            default -> throw new IllegalArgumentException("no way to tell " + value.getClass());
        };
    }

    private record Component(SerializableString name, Method accessor) {

        private static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(new SerializedString(component.getName()), accessor);
        }

        private @Nullable Object of(Record fact) {
            try {
                return accessor.invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " of " + fact, e);
            }
        }
    }
}
