package vn.giamsat.api.openapi;

import org.springframework.core.ResolvableType;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.entry.Condition;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The operations of every list: the list itself, and one item of it where items stand alone. */
final class ListPaths {

    private static final Map<String, Object> CSV = Map.of("text/csv", Map.of());

    private final Schemas schemas;

    ListPaths(Schemas schemas) {
        this.schemas = schemas;
    }

    void addTo(Map<String, Map<String, Object>> paths) {
        for (ViewEntry<?> entry : QuerySide.entries()) {
            String path = "/api/" + entry.address();
            add(path, list(entry), paths);
            if (entry.finders().one() != null) {
                add(path + "/{id}", one(entry), paths);
            }
        }
    }

    private static void add(
            String path, Map<String, Object> operation, Map<String, Map<String, Object>> paths) {
        paths.computeIfAbsent(path, _ -> new LinkedHashMap<>()).put("get", operation);
    }

    private Map<String, Object> list(ViewEntry<?> entry) {
        Map<String, Object> answer = new LinkedHashMap<>(CSV);
        answer.putAll(
                Operations.json(
                        schemas.of(
                                ResolvableType.forClassWithGenerics(Page.class, entry.item())
                                        .getType())));
        List<Object> parameters = context();
        parameters.addAll(references("Limit", "Cursor", "Count"));
        if (entry.belongsToAMatter()) {
            parameters.add(id());
        }
        for (Condition condition : entry.conditions()) {
            parameters.add(
                    Operations.parameter(
                            "query",
                            condition.name(),
                            false,
                            schemas.of(written(condition.type()))));
        }
        return operation("list." + entry.name(), entry, parameters, answer);
    }

    private Map<String, Object> one(ViewEntry<?> entry) {
        List<Object> parameters = context();
        parameters.add(id());
        return operation(
                "one." + entry.name(),
                entry,
                parameters,
                Operations.json(schemas.of(entry.item())));
    }

    /** In an address a day is written as programs or as people do. */
    private static Class<?> written(Class<?> type) {
        return type == LocalDate.class ? WrittenDay.class : type;
    }

    private static Map<String, Object> operation(
            String id, ViewEntry<?> entry, List<Object> parameters, Map<String, Object> answer) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("tags", List.of(entry.addressOfMatters()));
        operation.put("parameters", parameters);
        operation.put("responses", Operations.responses("200", answer));
        return operation;
    }

    private static List<Object> context() {
        return new ArrayList<>(references("AsOf", "SeenBy", "AtLeast"));
    }

    private static List<Object> references(String... names) {
        return Stream.of(names)
                .<Object>map(name -> Map.of("$ref", "#/components/parameters/" + name))
                .toList();
    }

    private Map<String, Object> id() {
        return Operations.parameter("path", "id", true, schemas.of(UUID.class));
    }
}
