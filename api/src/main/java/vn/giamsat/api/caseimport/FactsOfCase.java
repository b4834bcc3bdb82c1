package vn.giamsat.api.caseimport;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.inspection.event.FindingContent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The facts of a case as commands. What the file does not say stays absent. */
final class FactsOfCase {

    private static final String PUBLISHED = "nhập từ hồ sơ đã công bố";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CLERK = "clerk";

    private final JsonNode file;
    private final List<ImportStep> steps = new ArrayList<>();

    /** Where in the file stands what is being told. */
    private String at = "";

    FactsOfCase(JsonNode file) {
        this.file = file;
    }

    List<ImportStep> steps() {
        units();
        found();
        open();
        each("sessions", this::session);
        each("findings", this::finding);
        each("upward_requests", this::upwardRequest);
        oralRemarks();
        return List.copyOf(steps);
    }

    private void each(String list, Consumer<JsonNode> told) {
        JsonNode rows = file.path(list);
        for (int i = 0; i < rows.size(); i++) {
            at = "%s[%d]".formatted(list, i);
            told.accept(rows.path(i));
        }
    }

    private void units() {
        ObjectNode issuer = JSON.createObjectNode();
        issuer.put("name", nameOf(file.at("/delegation/issuer")));
        at = "delegation.issuer";
        create("units", "register-unit", "issuer", issuer);
        ObjectNode subject = CaseFields.of(file.path("subject_unit"), "name", "province");
        subject.put("level", level(file.at("/subject_unit/level").asString("")));
        at = "subject_unit";
        create("units", "register-unit", "subject", subject);
        at = "";
    }

    static @Nullable String level(String word) {
        return switch (word) {
            case "TRUNG_UONG" -> "CENTRAL";
            case "TINH" -> "PROVINCE";
            case "HUYEN" -> "DISTRICT";
            case "CO_SO" -> "GRASSROOTS";
            default -> null;
        };
    }

    private void found() {
        JsonNode delegation = file.path("delegation");
        ObjectNode body = CaseFields.of(delegation, "name");
        body.set("kind", file.path("kind"));
        body.put("origin", "NOT_RECORDED");
        ObjectNode issuer = JSON.createObjectNode();
        issuer.put("name", nameOf(delegation.path("issuer")));
        issuer.put("unit", "@issuer");
        body.set("issuer", issuer);
        JsonNode decision = delegation.path("decision");
        if (decision.isObject()) {
            body.set("decision", decision(decision, nameOf(delegation.path("issuer"))));
        }
        body.set("theme", file.path("theme"));
        body.set("basis", basis());
        body.set("members", members(delegation));
        period(body);
        body.set("occasion", occasion(null));
        create("delegations", "found-delegation", "delegation", body);
    }

    private void open() {
        ObjectNode body = CaseFields.of(file, "kind", "theme");
        body.put("delegation", "@delegation");
        body.put("subject", "@subject");
        body.set("basis", basis());
        period(body);
        CaseFields.copy(file, "deadline_rule", body, "deadlineRule");
        // published reports do not say the day, and their rules may have ended since
        body.set("occasion", occasion(null).put("lateReason", PUBLISHED));
        create("inspections", "open-inspection", "inspection", body);
    }

    private void session(JsonNode session) {
        ObjectNode body = CaseFields.of(session, "type", "place");
        CaseFields.copy(session, "note", body, "notes");
        if (session.path("host").isObject()) {
            body.set("host", CaseFields.of(session.path("host"), "name", "posts"));
        }
        body.set("participants", CaseFields.list(session.path("with")));
        body.set("occasion", occasion(session.path("date")));
        send("hold-session", body);
    }

    private void finding(JsonNode finding) {
        ObjectNode content = CaseFields.of(finding, FindingContent.class);
        CaseFields.copy(finding, "ref", content, "reference");
        CaseFields.copy(finding, "highlighted_by", content, "note");
        ObjectNode body = CaseFields.of(finding, "kind");
        body.set("content", content);
        body.set("evidence", JSON.createArrayNode());
        body.set("occasion", occasion(lastSessionDate()));
        send("record-finding", body);
    }

    private void upwardRequest(JsonNode request) {
        ObjectNode body = CaseFields.of(request, "text");
        CaseFields.copy(request, "ref", body, "reference");
        CaseFields.copy(request, "to", body, "addressedTo");
        body.set("occasion", occasion(lastSessionDate()));
        send("record-upward-request", body);
    }

    private void oralRemarks() {
        JsonNode remarks = file.path("oral_closing_remarks");
        if (!remarks.isObject()) {
            return;
        }
        ObjectNode speaker = JSON.createObjectNode();
        speaker.set("name", remarks.path("by"));
        speaker.set("posts", CaseFields.list(file.at("/delegation/leader/posts")));
        ObjectNode body = JSON.createObjectNode();
        body.set("speaker", speaker);
        ArrayNode proposals = body.putArray("proposals");
        for (JsonNode recommendation : file.path("recommendations")) {
            ObjectNode proposal = CaseFields.of(recommendation, "text");
            CaseFields.copy(recommendation, "ref", proposal, "reference");
            proposals.add(proposal);
        }
        body.set("occasion", occasion(remarks.path("date")));
        at = "oral_closing_remarks";
        send("record-oral-remarks", body);
    }

    private ArrayNode members(JsonNode delegation) {
        ArrayNode members = JSON.createArrayNode();
        JsonNode leader = delegation.path("leader");
        if (leader.isObject()) {
            ObjectNode person = CaseFields.of(leader, "name", "posts");
            person.put("account", "@account:leader");
            ObjectNode member = JSON.createObjectNode();
            member.set("person", person);
            member.put("post", "LEADER");
            members.add(member);
        }
        return members;
    }

    private ArrayNode basis() {
        ArrayNode basis = JSON.createArrayNode();
        for (JsonNode text : file.path("basis")) {
            ObjectNode document = CaseFields.of(text, "symbol", "date", "issuer");
            document.put("type", DocumentWords.type(text.path("type").asString("")));
            CaseFields.copy(text, "subject", document, "about");
            basis.add(document);
        }
        return basis;
    }

    private static ObjectNode decision(JsonNode decision, String issuer) {
        ObjectNode document = CaseFields.of(decision, "number", "symbol", "date");
        document.put("type", "DECISION");
        document.put("issuer", issuer);
        return document;
    }

    private void period(ObjectNode body) {
        JsonNode period = file.path("period_examined");
        if (period.isObject()) {
            body.set("periodExamined", CaseFields.of(period, "from", "to", "note"));
        }
    }

    private @Nullable JsonNode lastSessionDate() {
        JsonNode last = null;
        for (JsonNode session : file.path("sessions")) {
            last = session.path("date");
        }
        return last;
    }

    private static ObjectNode occasion(@Nullable JsonNode date) {
        ObjectNode occasion = JSON.createObjectNode();
        if (date != null && date.isString()) {
            occasion.set("on", date);
            occasion.put("lateReason", PUBLISHED);
        }
        return occasion;
    }

    private static String nameOf(JsonNode issuer) {
        return issuer.isObject() ? issuer.path("name").asString("") : issuer.asString("");
    }

    private void create(String aggregates, String send, String made, ObjectNode body) {
        String to = ImportStep.CREATES + made;
        steps.add(new ImportStep(CLERK, aggregates, send, to, body, Map.of(), at));
    }

    private void send(String send, ObjectNode body) {
        steps.add(new ImportStep(CLERK, "inspections", send, "inspection", body, Map.of(), at));
    }
}
