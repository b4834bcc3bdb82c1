package vn.giamsat.api;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;

import java.util.UUID;

/**
 * A supervision of 2024 by the demonstration's issuer at its subject, under the rule of the
 * province, entered from its papers step by step as far as a test wants it.
 */
public final class FormalCase {

    public static final String CLERK = "vanthu";
    public static final String LEADER = "bon";
    public static final String SECRETARY = "thuky";
    public static final String ISSUER = "banhanh";
    public static final String UNIT_OFFICER = "chauthanh";
    public static final String FOLLOW_UP = "theodoi";

    public static final UUID BODY = DemoOffice.unit("doan-1377", "issuer").orElseThrow();
    public static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    private static final UUID LEADING = DemoOffice.account("doan-1377", "leader").orElseThrow();
    private static final UUID WRITING = DemoOffice.account("doan-1377", "secretary").orElseThrow();

    private final String number;
    private final String delegation;
    private final String inspection;
    private String finding = "";

    private FormalCase(String number, String delegation, String inspection) {
        this.number = number;
        this.delegation = delegation;
        this.inspection = inspection;
    }

    /** With these components of the opening instead of the rule of the province of 2017. */
    public static FormalCase opened(String limited) {
        String number = String.valueOf(100_000 + head());
        String delegation = founded(number);
        String inspection = id(open(delegation, limited));
        return new FormalCase(number, delegation, inspection);
    }

    public static FormalCase opened() {
        return opened("\"deadlineRule\": \"GS-2017-TINH\"");
    }

    /** A delegation by a decision of this number, with a plan of so many days, on 15/04/2024. */
    public static String founded(String number) {
        String delegation =
                id(
                        post(
                                CLERK,
                                "/api/delegations/found-delegation",
                                """
                                {"name": "Đoàn giám sát %1$s", "kind": "THEMATIC_SUPERVISION",
                                 "origin": "PROGRAMME",
                                 "issuer": {"name": "Ban Thường vụ Tỉnh ủy", "unit": "%2$s"},
                                 "decision": {"type": "DECISION", "number": "%1$s",
                                   "issuer": "Ban Thường vụ Tỉnh ủy Long An",
                                   "symbol": "%1$s-QĐ/TU", "date": "2024-04-15"},
                                 "theme": "Thực hiện quy chế", "basis": [], "members": [
                                   {"person": {"name": "Trưởng đoàn", "posts": [],
                                     "account": "%3$s"}, "post": "LEADER"},
                                   {"person": {"name": "Thư ký", "posts": [],
                                     "account": "%4$s"}, "post": "SECRETARY"}],
                                 "occasion": %5$s}
                                """
                                        .formatted(
                                                number, BODY, LEADING, WRITING, on("2024-04-15"))));
        accepted(
                post(
                        ISSUER,
                        "/api/delegations/" + delegation + "/decide-plan",
                        """
                        {"content": "Giám sát", "subjects": ["%s"],
                         "plan": {"type": "PLAN", "symbol": "KH/TU", "date": "2024-04-15"},
                         "workingDays": 30, "occasion": %s}
                        """
                                .formatted(SUBJECT, on("2024-04-15"))));
        return delegation;
    }

    public static Reply open(String delegation, String limited) {
        return post(
                CLERK,
                "/api/inspections/open-inspection",
                """
                {"delegation": "%s", "subject": "%s", "kind": "THEMATIC_SUPERVISION",
                 "theme": "Thực hiện quy chế", "basis": [], "occasion": %s, %s}
                """
                        .formatted(delegation, SUBJECT, on("2024-04-16"), limited));
    }

    public FormalCase announced() {
        accepted(
                send(
                        LEADER,
                        "announce-inspection",
                        """
                        {"mode": "IN_PERSON", "attendees": [],
                         "decision": {"type": "DECISION", "number": "%1$s",
                           "symbol": "%1$s-QĐ/TU", "date": "2024-04-15"},
                         "plan": {"type": "PLAN", "symbol": "KH/TU", "date": "2024-04-15"},
                         "occasion": %2$s}
                        """
                                .formatted(number, on("2024-04-22"))));
        return this;
    }

    public FormalCase received() {
        accepted(send(CLERK, "receive-self-report", selfReport("2024-05-20")));
        return this;
    }

    /** An occasion of a day before what it rests on, as the paper has it. */
    public static String outOfOrder(String day) {
        return on(day).replace("}", ", \"orderReason\": \"theo bản gốc\"}");
    }

    public static String selfReport(String day) {
        return """
        {"files": [], "report": {"type": "REPORT", "symbol": "BC/HU", "date": "%1$s"},
         "occasion": %2$s}
        """
                .formatted(day, on(day));
    }

    /** A session, and a finding that was approved. */
    public FormalCase examined() {
        accepted(
                send(
                        CLERK,
                        "hold-session",
                        """
                        {"type": "WORKING_SESSION", "place": "huyện", "participants": [], "occasion": %s}
                        """
                                .formatted(on("2024-05-28"))));
        finding = drafted("SHORTCOMING");
        accepted(send(SECRETARY, "submit-finding-for-review", named(finding)));
        accepted(send(LEADER, "approve-finding", named(finding)));
        return this;
    }

    /** A finding that was not reviewed; its id. */
    public String drafted(String kind) {
        return accepted(
                        send(
                                SECRETARY,
                                "record-finding",
                                """
                                {"kind": "%s", "content": {"text": "Sinh hoạt chưa đều"},
                                 "evidence": [], "occasion": %s}
                                """
                                        .formatted(kind, on("2024-05-28"))))
                .body()
                .path("newIds")
                .path("finding")
                .asString();
    }

    public FormalCase adopted() {
        accepted(
                send(
                        SECRETARY,
                        "prepare-draft-report",
                        """
                        {"text": "Dự thảo lần 1", "occasion": %s}
                        """
                                .formatted(on("2024-06-12"))));
        accepted(send(SECRETARY, "hold-adoption-conference", conference("2024-06-18")));
        return this;
    }

    public static String conference(String day) {
        return """
        {"draftVersion": 1, "chair": {"name": "A", "posts": []}, "chairUnit": "%s",
         "outcome": "ADOPTED", "reservedOpinions": [], "occasion": %s}
        """
                .formatted(SUBJECT, on(day));
    }

    public FormalCase reported() {
        accepted(
                send(
                        LEADER,
                        "report-to-issuer",
                        """
                        {"draftVersion": 1, "occasion": %s}
                        """
                                .formatted(on("2024-06-21"))));
        return this;
    }

    /** With one recommendation, due at the end of the year; its id. */
    public String concluded() {
        return accepted(send(ISSUER, "issue-conclusion", notice("2024-06-28", finding)))
                .body()
                .path("newIds")
                .path("recommendations[0].recommendation")
                .asString();
    }

    public String notice(String day, String restsOn) {
        return """
        {"notice": {"type": "NOTICE", "issuer": "Ban Thường vụ Tỉnh ủy Long An",
           "number": "%1$s", "symbol": "%1$s-TB/TU", "date": "%2$s"},
         "summary": "Kết quả", "recommendations": [
           {"reference": "R1", "text": "Khắc phục", "addressee": "%3$s",
            "dueOn": "2024-12-31", "findings": ["%4$s"]}],
         "occasion": %5$s}
        """
                .formatted(number, day, SUBJECT, restsOn, on(day));
    }

    public void delivered() {
        accepted(
                send(
                        CLERK,
                        "deliver-notice",
                        """
                        {"recipients": ["%s"], "occasion": %s}
                        """
                                .formatted(SUBJECT, on("2024-07-01"))));
    }

    public Reply send(String who, String command, String body) {
        return post(who, path() + "/" + command, body);
    }

    public String path() {
        return "/api/inspections/" + inspection;
    }

    public String id() {
        return inspection;
    }

    public String delegation() {
        return delegation;
    }

    public String number() {
        return number;
    }

    public String finding() {
        return finding;
    }

    /** The case file once it shows the write that was answered so. */
    public JsonNode fileAfter(Reply written) {
        return get(CLERK, path() + "?atLeast=" + inspection + ":" + written.body().path("version"))
                .body()
                .path("file");
    }

    /** On a day of the past, entered from old papers. */
    public static String on(String day) {
        return "{\"on\": \"%s\", \"lateReason\": \"nhập hồ sơ cũ\"}".formatted(day);
    }

    private static String named(String finding) {
        return "{\"finding\": \"%s\"}".formatted(finding);
    }

    public static Reply accepted(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isBetween(200, 299);
        return reply;
    }

    private static String id(Reply reply) {
        return accepted(reply).body().path("id").asString();
    }
}
