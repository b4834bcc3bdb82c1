package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.event.NewId;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads a record from a JSON object: every field known, every component present unless it is
 * declared nullable, every value of the declared type.
 */
final class RecordReader {
    static final int LONGEST_LIST = 500;

    private final Fields fields;
    private final ScalarReader scalars;
    private final DerivedIds ids;

    RecordReader(Fields fields, DerivedIds ids) {
        this.fields = fields;
        this.scalars = new ScalarReader(fields);
        this.ids = ids;
    }

    /**
     * Components that are already known are taken from there, and are unknown fields in the body.
     */
    @Nullable Object read(
            Class<?> type, ObjectNode body, String prefix, Map<String, ?> alreadyKnown) {
        refuseUnknown(type, body, prefix, alreadyKnown);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] =
                    alreadyKnown.containsKey(name)
                            ? alreadyKnown.get(name)
                            : component(components[i], body.get(name), prefix + name);
        }
        return fields.allRight() ? create(type, values, prefix) : null;
    }

    private void refuseUnknown(
            Class<?> type, ObjectNode body, String prefix, Map<String, ?> alreadyKnown) {
        List<String> known =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !alreadyKnown.containsKey(name))
                        .toList();
        body.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fields.wrong(prefix + name, FieldFault.UNKNOWN_FIELD));
    }

    private @Nullable Object component(
            RecordComponent component, @Nullable JsonNode node, String path) {
        if (component.isAnnotationPresent(NewId.class)) {
            return newId(component.getType(), node, path);
        }
        if (node != null && !node.isNull()) {
            return value(component.getGenericType(), component, node, path);
        }
        return Records.isOptional(component) ? null : fields.wrong(path, FieldFault.MISSING);
    }

    // an identity somebody chose could be that of a thing which is there already
    private @Nullable Object newId(Class<?> type, @Nullable JsonNode node, String path) {
        if (node != null) {
            return fields.wrong(path, FieldFault.UNKNOWN_FIELD);
        }
        return Records.isTypedId(type) ? Records.create(type, ids.at(path)) : ids.at(path);
    }

    private @Nullable Object value(
            Type type, RecordComponent component, JsonNode node, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], component, node, path);
        }
        Class<?> plain = (Class<?>) type;
        if (Records.isTypedId(plain)) {
            Object id = scalars.read(UUID.class, component, node, path);
            return id == null ? null : Records.create(plain, id);
        }
        if (!plain.isRecord()) {
            return scalars.read(plain, component, node, path);
        }
        return node instanceof ObjectNode object
                ? read(plain, object, path + ".", Map.of())
                : fields.wrong(path, FieldFault.MUST_BE_OBJECT);
    }

    private @Nullable Object list(
            Type elements, RecordComponent component, JsonNode node, String path) {
        if (!(node instanceof ArrayNode array)) {
            return fields.wrong(path, FieldFault.MUST_BE_LIST);
        }
        if (array.size() > LONGEST_LIST) {
            return fields.wrong(path, FieldFault.TOO_MANY);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object value = value(elements, component, array.get(i), "%s[%d]".formatted(path, i));
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object create(Class<?> type, @Nullable Object[] values, String prefix) {
        try {
            return Records.create(type, values);
        } catch (IllegalArgumentException | NullPointerException e) {
            return fields.wrong(prefix.replaceFirst("\\.$", ""), FieldFault.INVALID);
        }
    }
}
