package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands of a case file in their order: first the facts, then its illustration, if any. */
record ImportSteps(String name, List<ImportStep> facts, List<ImportStep> illustration) {

    static ImportSteps of(JsonNode file) {
        String name = file.path("case").asString("");
        if (name.isBlank() || !file.path("delegation").isObject()) {
            throw new UnreadableCase("case", "a case file names its case and its delegation");
        }
        List<ImportStep> facts = new FactsOfCase(file).steps();
        return new ImportSteps(name, facts, illustration(file.path("illustration")));
    }

    private static List<ImportStep> illustration(JsonNode illustration) {
        List<ImportStep> steps = new ArrayList<>();
        for (JsonNode chapter : illustration.path("story")) {
            for (JsonNode step : chapter.path("steps")) {
                steps.add(step(step));
            }
        }
        return steps;
    }

    private static ImportStep step(JsonNode step) {
        String to = step.path("to").asString("");
        if (!(step.path("body") instanceof ObjectNode body) || to.isEmpty()) {
            throw new UnreadableCase("illustration", "a step says what is sent, to what, and how");
        }
        ObjectNode illustrated = body.deepCopy();
        if (illustrated.path("occasion") instanceof ObjectNode occasion) {
            occasion.put("lateReason", "dữ liệu minh họa");
        }
        return new ImportStep(
                step.path("as").asString(""),
                aggregatesOf(to),
                step.path("send").asString(""),
                to,
                illustrated,
                files(step.path("files")),
                true);
    }

    private static String aggregatesOf(String to) {
        return switch (to) {
            case "delegation" -> "delegations";
            case "inspection" -> "inspections";
            default -> "recommendations";
        };
    }

    private static Map<String, String> files(JsonNode files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.properties().forEach(file -> texts.put(file.getKey(), file.getValue().asString("")));
        return texts;
    }
}
