package vn.giamsat.api.openapi;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.ReceiptedCommands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operation of every command. */
final class CommandPaths {
    private final CommandCatalogue catalogue;
    private final Schemas schemas;

    CommandPaths(CommandCatalogue catalogue, Schemas schemas) {
        this.catalogue = catalogue;
        this.schemas = schemas;
    }

    void addTo(Map<String, Map<String, Object>> paths) {
        for (CommandType type : catalogue.all()) {
            paths.computeIfAbsent(type.path(), path -> new LinkedHashMap<>())
                    .put("post", operation(type));
        }
    }

    private Map<String, Object> operation(CommandType type) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", type.type().getSimpleName());
        operation.put("tags", List.of(type.aggregates()));
        operation.put("parameters", parameters(type));
        operation.put(
                "requestBody",
                Map.of("required", true, "content", Operations.json(schemas.body(type))));
        operation.put("responses", responses(type));
        return operation;
    }

    private Map<String, Object> responses(CommandType type) {
        Map<String, Object> answer = Operations.json(schemas.of(CommandAnswer.class));
        Map<String, Object> responses =
                Operations.responses(type.creating() ? "201" : "200", answer);
        if (ReceiptedCommands.contain(type.type())) {
            responses.put(
                    "202",
                    Map.of(
                            "description",
                            "Recorded; its receipt is not signed yet",
                            "content",
                            answer));
        }
        return responses;
    }

    private static List<Object> parameters(CommandType type) {
        List<Object> parameters = new ArrayList<>();
        if (!type.creating()) {
            parameters.add(
                    Operations.parameter(
                            "path", "id", true, Map.of("type", "string", "format", "uuid")));
            parameters.add(Map.of("$ref", "#/components/parameters/IfMatch"));
        }
        parameters.add(Map.of("$ref", "#/components/parameters/IdempotencyKey"));
        parameters.add(Map.of("$ref", "#/components/parameters/Illustration"));
        parameters.add(Map.of("$ref", "#/components/parameters/ConfirmedDays"));
        if (ReceiptedCommands.contain(type.type())) {
            parameters.add(Map.of("$ref", "#/components/parameters/Prefer"));
        }
        return parameters;
    }
}
