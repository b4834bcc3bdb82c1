package vn.giamsat.api.caseimport;

import java.util.List;
import java.util.Map;

/** Where in a case file stands what a command takes: files call some things otherwise. */
final class PlaceInFile {

    /** The longest names first, for each stands at the beginning of the path in the body. */
    private static final Map<String, List<Renamed>> NAMES =
            Map.of(
                    "register-unit", List.of(),
                    "found-delegation",
                            List.of(
                                    new Renamed("members[0].person", "delegation.leader"),
                                    new Renamed("issuer.name", "delegation.issuer"),
                                    new Renamed("periodExamined", "period_examined"),
                                    new Renamed("decision", "delegation.decision"),
                                    new Renamed("name", "delegation.name")),
                    "open-inspection",
                            List.of(
                                    new Renamed("periodExamined", "period_examined"),
                                    new Renamed("deadlineRule", "deadline_rule")),
                    "hold-session",
                            List.of(
                                    new Renamed("occasion.on", "date"),
                                    new Renamed("participants", "with"),
                                    new Renamed("notes", "note")),
                    "record-finding",
                            List.of(
                                    new Renamed("content.reference", "ref"),
                                    new Renamed("content.", "")),
                    "record-upward-request",
                            List.of(
                                    new Renamed("addressedTo", "to"),
                                    new Renamed("reference", "ref")),
                    "record-oral-remarks",
                            List.of(
                                    new Renamed("occasion.on", "date"),
                                    new Renamed("speaker.name", "by")));

    private record Renamed(String inBody, String inFile) {}

    private PlaceInFile() {}

    static String of(ImportStep step, String field) {
        if (step.illustration()) {
            return joined(step.at() + ".body", field);
        }
        if (field.startsWith("proposals")) {
            return field.replace("proposals", "recommendations").replace(".reference", ".ref");
        }
        String there =
                NAMES.getOrDefault(step.send(), List.of()).stream()
                        .filter(name -> field.startsWith(name.inBody()))
                        .findFirst()
                        .map(name -> name.inFile() + field.substring(name.inBody().length()))
                        .orElse(field);
        return joined(step.at(), there.replace(".about", ".subject"));
    }

    private static String joined(String at, String field) {
        return at.isEmpty() || field.isEmpty() ? at + field : at + "." + field;
    }
}
