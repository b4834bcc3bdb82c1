package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.JsonFile;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands of a case file in their order: first the facts, then its illustration, if any. */
record ImportSteps(String name, List<ImportStep> facts, List<ImportStep> illustration) {

    private static final Comparator<FieldProblem> IN_THE_FILE =
            Comparator.comparing(
                            FieldProblem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(FieldProblem::path);

    static ImportSteps of(JsonNode file) {
        return of(JsonFile.of(file));
    }

    /** Refuses a file of which something would be dropped, before anything is recorded. */
    static ImportSteps of(JsonFile text) {
        JsonNode file = text.file();
        List<FieldProblem> problems = CaseFileShape.of(file).problems();
        if (!problems.isEmpty()) {
            throw Refused.malformed(
                    problems.stream().map(text::located).sorted(IN_THE_FILE).toList());
        }
        List<ImportStep> facts = new FactsOfCase(file).steps();
        return new ImportSteps(
                file.path("case").asString(""), facts, illustration(file.path("illustration")));
    }

    private static List<ImportStep> illustration(JsonNode illustration) {
        List<ImportStep> steps = new ArrayList<>();
        JsonNode story = illustration.path("story");
        for (int i = 0; i < story.size(); i++) {
            JsonNode told = story.path(i).path("steps");
            for (int j = 0; j < told.size(); j++) {
                String at = "%s.story[%d].steps[%d]".formatted(ImportStep.ILLUSTRATION, i, j);
                steps.add(step(told.path(j), at));
            }
        }
        return steps;
    }

    private static ImportStep step(JsonNode step, String at) {
        String to = step.path("to").asString("");
        if (!(step.path("body") instanceof ObjectNode body) || to.isEmpty()) {
            throw new UnreadableCase(at, "a step says what is sent, to what, and how");
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
                at);
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
