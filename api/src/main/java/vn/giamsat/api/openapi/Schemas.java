package vn.giamsat.api.openapi;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.event.NewId;
import vn.giamsat.view.fold.RowComponent;
import vn.giamsat.view.read.Page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** JSON Schemas of what is sent and answered, named after their records. */
final class Schemas {
    private static final Set<String> ONLY_FOR_FINDING = Set.of("search", "sortName");
    private static final List<String> DAYS = List.of("2026-11-28", "28/11/2026");
    private static final Map<Class<?>, Map<String, Object>> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, Map.of("type", "string")),
                    Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
                    Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
                    Map.entry(WrittenDay.class, Map.of("type", "string", "examples", DAYS)),
                    Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
                    Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
                    Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
                    Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
                    Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
                    Map.entry(boolean.class, Map.of("type", "boolean")),
                    Map.entry(Boolean.class, Map.of("type", "boolean")),
                    Map.entry(Object.class, Map.of()));

    private final Map<String, Class<?>> names = new TreeMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();

    /** Every schema that was referred to, by name. */
    Map<String, Object> all() {
        return schemas;
    }

    Map<String, Object> of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> ofGeneric(generic);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            case Class<?> plain -> ofClass(plain);
            default -> Map.of();
        };
    }

    /** The body of a command: what of the record does not travel beside it. */
    Map<String, Object> body(CommandType command) {
        return reference(command.type(), () -> object(command.bodyComponents()));
    }

    void add(String name, Map<String, Object> schema) {
        schemas.put(name, schema);
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Page.class) {
            return Map.of(
                    "type", "object",
                    "required", List.of("items"),
                    "properties",
                            Map.of(
                                    "items", array(arguments[0]),
                                    "nextCursor", Map.of("type", List.of("string", "null"))));
        }
        if (generic.getRawType() == Map.class) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        return array(arguments[0]);
    }

    private Map<String, Object> array(Type elements) {
        return Map.of("type", "array", "items", of(elements));
    }

    private Map<String, Object> ofClass(Class<?> type) {
        Map<String, Object> simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return reference(type, () -> choices(type));
        }
        if (type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class) {
            return of(UUID.class);
        }
        return type.isRecord()
                ? reference(type, () -> object(valuesOf(type)))
                : Map.of("type", "object");
    }

    /** What a record says in JSON: the components of a part stand among those of the row. */
    private static RecordComponent[] valuesOf(Class<?> record) {
        return RowComponent.of(record).stream()
                .map(RowComponent::declared)
                .toArray(RecordComponent[]::new);
    }

    private static Map<String, Object> choices(Class<?> type) {
        List<String> choices =
                Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
        return Map.of("type", "string", "enum", choices);
    }

    private Map<String, Object> reference(Class<?> type, Supplier<Map<String, Object>> schema) {
        String name = nameOf(type);
        if (names.putIfAbsent(name, type) == null) {
            schemas.put(name, Map.of());
            schemas.put(name, schema.get());
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private String nameOf(Class<?> type) {
        String simple = type.getSimpleName();
        Class<?> holder = names.get(simple);
        if (holder == null || holder == type) {
            return simple;
        }
        String room = type.getPackageName().replaceFirst(".*\\.", "");
        return Character.toUpperCase(room.charAt(0)) + room.substring(1) + simple;
    }

    private Map<String, Object> object(RecordComponent[] components) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            if (!ONLY_FOR_FINDING.contains(component.getName())) {
                properties.put(component.getName(), property(component));
            }
        }
        List<String> required =
                Stream.of(components)
                        .filter(c -> properties.containsKey(c.getName()))
                        .filter(c -> !mayBeLeftOut(c))
                        .map(RecordComponent::getName)
                        .toList();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private Map<String, Object> property(RecordComponent component) {
        Map<String, Object> schema = of(component.getGenericType());
        if (component.isAnnotationPresent(NewId.class)) {
            return answeredOnly(schema);
        }
        return isNullable(component)
                ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
                : schema;
    }

    /** An identity that comes into being is never sent; what is answered names it. */
    private static Map<String, Object> answeredOnly(Map<String, Object> schema) {
        Map<String, Object> answered = new LinkedHashMap<>(schema);
        answered.put("readOnly", true);
        return answered;
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        return isNullable(component) || component.isAnnotationPresent(NewId.class);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
