package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a case file may say. Each thing it says is recorded, is named in the answer as left out, or
 * is refused: nothing is dropped in silence.
 */
final class CaseFileShape {

    /** By the path, without the numbers of rows: what is there and what kind of value it is. */
    private static final Map<String, Kind> KNOWN =
            Map.ofEntries(
                    Map.entry("case", Kind.NEEDED_TEXT),
                    Map.entry("kind", Kind.NEEDED_TEXT),
                    Map.entry("kind_vi", Kind.LEFT_OUT),
                    Map.entry("source", Kind.LEFT_OUT),
                    Map.entry("delegation", Kind.NEEDED_OBJECT),
                    Map.entry("delegation.name", Kind.NEEDED_TEXT),
                    Map.entry("delegation.issuer", Kind.TEXT_OR_OBJECT),
                    Map.entry("delegation.issuer.name", Kind.NEEDED_TEXT),
                    Map.entry("delegation.issuer.district", Kind.LEFT_OUT),
                    Map.entry("delegation.decision", Kind.OBJECT),
                    Map.entry("delegation.decision.number", Kind.TEXT),
                    Map.entry("delegation.decision.symbol", Kind.TEXT),
                    Map.entry("delegation.decision.date", Kind.TEXT),
                    Map.entry("delegation.decision.note", Kind.LEFT_OUT),
                    Map.entry("delegation.leader", Kind.OBJECT),
                    Map.entry("delegation.leader.name", Kind.NEEDED_TEXT),
                    Map.entry("delegation.leader.posts", Kind.TEXTS),
                    Map.entry("delegation.secretary", Kind.BY_HAND),
                    Map.entry("delegation.members", Kind.BY_HAND),
                    Map.entry("basis", Kind.LIST),
                    Map.entry("basis[].type", Kind.DOCUMENT_TYPE),
                    Map.entry("basis[].symbol", Kind.TEXT),
                    Map.entry("basis[].date", Kind.TEXT),
                    Map.entry("basis[].issuer", Kind.TEXT),
                    Map.entry("basis[].subject", Kind.TEXT),
                    Map.entry("subject_unit", Kind.NEEDED_OBJECT),
                    Map.entry("subject_unit.name", Kind.NEEDED_TEXT),
                    Map.entry("subject_unit.province", Kind.TEXT),
                    Map.entry("subject_unit.level", Kind.LEVEL),
                    Map.entry("theme", Kind.NEEDED_TEXT),
                    Map.entry("period_examined", Kind.OBJECT),
                    Map.entry("period_examined.from", Kind.TEXT),
                    Map.entry("period_examined.to", Kind.TEXT),
                    Map.entry("period_examined.note", Kind.TEXT),
                    Map.entry("deadline_rule", Kind.TEXT),
                    Map.entry("sessions", Kind.LIST),
                    Map.entry("sessions[].date", Kind.TEXT),
                    Map.entry("sessions[].place", Kind.TEXT),
                    Map.entry("sessions[].type", Kind.TEXT),
                    Map.entry("sessions[].note", Kind.TEXT),
                    Map.entry("sessions[].with", Kind.TEXTS),
                    Map.entry("sessions[].host", Kind.OBJECT),
                    Map.entry("sessions[].host.name", Kind.NEEDED_TEXT),
                    Map.entry("sessions[].host.posts", Kind.TEXTS),
                    Map.entry("findings", Kind.LIST),
                    Map.entry("findings[].ref", Kind.TEXT),
                    Map.entry("findings[].kind", Kind.TEXT),
                    Map.entry("findings[].text", Kind.TEXT),
                    Map.entry("findings[].cause", Kind.TEXT),
                    Map.entry("findings[].consequence", Kind.TEXT),
                    Map.entry("findings[].responsibility", Kind.TEXT),
                    Map.entry("findings[].basis", Kind.TEXT),
                    Map.entry("findings[].note", Kind.TEXT),
                    Map.entry("findings[].highlighted_by", Kind.TEXT),
                    Map.entry("upward_requests", Kind.LIST),
                    Map.entry("upward_requests[].ref", Kind.TEXT),
                    Map.entry("upward_requests[].to", Kind.TEXT),
                    Map.entry("upward_requests[].text", Kind.TEXT),
                    Map.entry("oral_closing_remarks", Kind.OBJECT),
                    Map.entry("oral_closing_remarks.by", Kind.NEEDED_TEXT),
                    Map.entry("oral_closing_remarks.date", Kind.TEXT),
                    Map.entry("oral_closing_remarks.is_formal_conclusion", Kind.FALSE),
                    Map.entry("recommendations", Kind.LIST),
                    Map.entry("recommendations[].ref", Kind.TEXT),
                    Map.entry("recommendations[].text", Kind.TEXT),
                    Map.entry("recommendations[].due", Kind.BY_HAND),
                    Map.entry("formal_notice", Kind.BY_HAND),
                    Map.entry("illustration", Kind.LEFT_OUT));

    private enum Kind {
        NEEDED_TEXT,
        TEXT,
        TEXTS,
        DOCUMENT_TYPE,
        LEVEL,
        FALSE,
        NEEDED_OBJECT,
        OBJECT,
        TEXT_OR_OBJECT,
        LIST,
        /** Said beside the facts; no command takes it. */
        LEFT_OUT,
        /** A fact with a procedure of its own, which people carry out in the case. */
        BY_HAND
    }

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private CaseFileShape() {}

    static CaseFileShape of(JsonNode file) {
        var shape = new CaseFileShape();
        shape.object(file, "", "");
        if (!file.path("oral_closing_remarks").isObject()
                && !file.path("recommendations").isEmpty()) {
            // without remarks that made them they belong to a notice, which people issue
            shape.wrong("recommendations", FieldFault.NOT_IMPORTED);
        }
        return shape;
    }

    /** What cannot be taken, by its path in the file. */
    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** What is said and not recorded. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void object(JsonNode object, String path, String pattern) {
        KNOWN.forEach(
                (known, kind) -> {
                    if (parent(known).equals(pattern)) {
                        String name = known.substring(known.lastIndexOf('.') + 1);
                        value(object.path(name), path + name, known, kind);
                    }
                });
        object.propertyNames().stream()
                .filter(name -> !KNOWN.containsKey(pattern + name))
                .forEach(name -> wrong(path + name, FieldFault.UNKNOWN_FIELD));
        if (pattern.equals("findings[].")
                && object.hasNonNull("note")
                && object.hasNonNull("highlighted_by")) {
            wrong(path + "highlighted_by", FieldFault.NOT_IMPORTED);
        }
    }

    private static String parent(String known) {
        return known.substring(0, known.lastIndexOf('.') + 1);
    }

    private void value(JsonNode value, String path, String pattern, Kind kind) {
        boolean needed = kind == Kind.NEEDED_TEXT || kind == Kind.NEEDED_OBJECT;
        if (value.isMissingNode() || value.isNull()) {
            if (needed || kind == Kind.TEXT_OR_OBJECT) {
                wrong(path, FieldFault.MISSING);
            }
            return;
        }
        switch (kind) {
            case NEEDED_TEXT, TEXT -> {
                expect(value.isString(), path, FieldFault.MUST_BE_TEXT);
                expect(!needed || !value.asString(".").isBlank(), path, FieldFault.BLANK);
            }
            case DOCUMENT_TYPE -> choice(DocumentWords.isKnown(value.asString("")), path);
            case LEVEL -> choice(FactsOfCase.level(value.asString("")) != null, path);
            case FALSE ->
                    expect(value.isBoolean() && !value.asBoolean(), path, FieldFault.NOT_IMPORTED);
            case TEXT_OR_OBJECT -> {
                if (!value.isString()) {
                    part(value, path, pattern);
                }
            }
            case NEEDED_OBJECT, OBJECT -> part(value, path, pattern);
            case TEXTS, LIST -> list(value, path, pattern, kind);
            case LEFT_OUT -> leftOut.add(path);
            case BY_HAND -> wrong(path, FieldFault.NOT_IMPORTED);
        }
    }

    private void part(JsonNode value, String path, String pattern) {
        if (value.isObject()) {
            object(value, path + ".", pattern + ".");
        } else {
            wrong(path, FieldFault.MUST_BE_OBJECT);
        }
    }

    private void list(JsonNode value, String path, String pattern, Kind kind) {
        expect(value.isArray(), path, FieldFault.MUST_BE_LIST);
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            String at = "%s[%d]".formatted(path, i);
            if (kind == Kind.TEXTS) {
                expect(value.get(i).isString(), at, FieldFault.MUST_BE_TEXT);
            } else {
                part(value.get(i), at, pattern + "[]");
            }
        }
    }

    private void choice(boolean isOne, String path) {
        expect(isOne, path, FieldFault.NOT_ONE_OF_THE_CHOICES);
    }

    private void expect(boolean right, String path, FieldFault fault) {
        if (!right) {
            wrong(path, fault);
        }
    }

    private void wrong(String path, FieldFault fault) {
        problems.add(new FieldProblem(path, fault));
    }
}
