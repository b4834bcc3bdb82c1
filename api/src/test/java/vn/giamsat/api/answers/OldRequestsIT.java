package vn.giamsat.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.FormalCase.CLERK;
import static vn.giamsat.api.FormalCase.FOLLOW_UP;
import static vn.giamsat.api.FormalCase.ISSUER;
import static vn.giamsat.api.FormalCase.LEADER;
import static vn.giamsat.api.FormalCase.SECRETARY;
import static vn.giamsat.api.FormalCase.SUBJECT;
import static vn.giamsat.api.FormalCase.UNIT_OFFICER;
import static vn.giamsat.api.FormalCase.accepted;
import static vn.giamsat.api.FormalCase.on;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.FormalCase;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;

import java.time.Duration;

/** Requests that once were answered wrongly: what was lost, refused or taken says so now. */
class OldRequestsIT {

    private static final String RULE_OF_2017 = "\"deadlineRule\": \"GS-2017-TINH\"";

    @Test
    void a_rule_that_ended_does_not_come_in_with_or_without_a_day_of_opening() {
        String ended = "409 A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS";
        String delegation = unplannedOf2026();

        is(ended, openOn(delegation, "{\"on\": \"2026-11-01\", \"lateReason\": \"cũ\"}"));
        is(ended, openOn(delegation, "{}"));
        is("201", post(CLERK, "/api/inspections/open-inspection", opening(delegation, "{}", "")));
    }

    @Test
    void the_days_of_the_plan_are_the_limit_where_no_rule_is_known() {
        FormalCase opened = FormalCase.opened("\"departure\": null");
        JsonNode limit =
                opened.fileAfter(
                                accepted(
                                        opened.send(
                                                CLERK,
                                                "receive-self-report",
                                                FormalCase.selfReport("2024-05-20"))))
                        .path("timeLimit");

        assertThat(limit.path("rule").asString()).isEqualTo("THEO-KE-HOACH");
        assertThat(limit.path("days").asInt()).isEqualTo(30);
    }

    @Test
    void a_receipt_is_recorded_also_where_its_day_cannot_be_counted() {
        FormalCase of2021 = FormalCase.opened();
        JsonNode file =
                of2021.fileAfter(
                        accepted(
                                of2021.send(
                                        CLERK,
                                        "receive-self-report",
                                        "{\"files\": [], \"occasion\": %s}"
                                                .formatted(FormalCase.outOfOrder("2021-03-10")))));

        assertThat(file.path("dueOn").isNull()).isTrue();
        assertThat(file.path("awaitedDay").asString()).startsWith("2021");
    }

    @Test
    void what_a_case_file_says_of_a_notice_is_never_dropped() {
        Reply reply =
                post(
                        CLERK,
                        "/api/cases?issuer=" + FormalCase.BODY + "&subject=" + SUBJECT,
                        """
                        {"case": "ket-luan-2023", "kind": "THEMATIC_SUPERVISION",
                         "delegation": {"name": "Hội nghị sơ kết", "decision": {"number": "66",
                           "symbol": "66-QĐ/TU", "date": "2023-03-01"},
                           "issuer": {"name": "Thành ủy X"}, "leader": null}, "basis": [],
                         "subject_unit": {"name": "Thành ủy X", "province": "Tỉnh Y",
                           "level": "HUYEN"}, "theme": "Sơ kết 6 tháng",
                         "sessions": [{"date": null, "place": "hội trường",
                           "type": "WORKING_SESSION"}], "findings": [],
                         "oral_closing_remarks": {"by": "Người phát biểu A", "date": null},
                         "recommendations": [{"ref": "D1", "text": "Vận động",
                           "due": "2023-12-31"}],
                         "formal_notice": {"symbol": "12-TB/TU", "number": "12",
                           "date": "2023-06-01"}}
                        """);

        is("400 formal_notice NOT_IMPORTED", reply);
    }

    @Test
    void a_case_file_that_is_refused_records_nothing() {
        long before = head();
        Reply reply =
                post(
                        CLERK,
                        "/api/cases",
                        """
                        {"case": "nua-voi", "kind": "INSPECTION_VISIT",
                         "delegation": {"name": "Nửa vời", "decision": null,
                           "issuer": {"name": "Thành ủy X"}}, "basis": [],
                         "subject_unit": {"name": "Thành ủy X"}, "theme": "Nửa vời",
                         "sessions": [{"date": null, "place": null,
                           "type": "WORKING_SESSION"}]}
                        """);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void the_follow_up_officer_moves_no_due_date() {
        String recommendation = followedUp();
        String path = "/api/recommendations/" + recommendation;
        String response = responded(path);

        is(
                "400 dueOn UNKNOWN_FIELD",
                post(
                        FOLLOW_UP,
                        path + "/accept-response-in-part",
                        """
                        {"response": "%s", "accepted": "80%%", "remaining": "20%%",
                         "dueOn": "2025-06-30", "occasion": %s}
                        """
                                .formatted(response, on("2025-01-22"))));
        is(
                "400 dueOn UNKNOWN_FIELD",
                post(
                        FOLLOW_UP,
                        path + "/reopen-recommendation",
                        "{\"reason\": \"x\", \"dueOn\": \"2030-01-01\", \"occasion\": {}}"));
    }

    @Test
    void a_grant_beyond_what_was_asked_says_so() {
        String path = "/api/recommendations/" + followedUp();
        String request =
                accepted(
                                post(
                                        UNIT_OFFICER,
                                        path + "/ask-extension",
                                        """
                                        {"dueOn": "2025-03-31", "reason": "cần thêm thời gian",
                                         "occasion": %s}
                                        """
                                                .formatted(on("2024-12-20"))))
                        .body()
                        .path("newIds")
                        .path("request")
                        .asString();
        Reply reply =
                post(
                        ISSUER,
                        path + "/grant-extension",
                        """
                        {"request": "%s", "dueOn": "2046-12-31", "occasion": %s}
                        """
                                .formatted(request, on("2024-12-22")));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isIn(400, 409);
    }

    @Test
    void a_conclusion_rests_on_approved_findings() {
        FormalCase reported = FormalCase.opened().announced().received().examined();
        String draft = reported.drafted("LIMITATION");
        reported.adopted().reported();

        is(
                "409 A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS",
                reported.send(ISSUER, "issue-conclusion", reported.notice("2024-06-28", draft)));
    }

    @Test
    void a_number_is_one_however_it_is_written() {
        String number = "5" + head();
        String founding =
                """
                {"name": "Đoàn số", "kind": "COMPLIANCE_INSPECTION", "origin": "UNPLANNED",
                 "issuer": {"name": "Ban Thường vụ Tỉnh ủy", "unit": "%s"}, "theme": "Số văn bản",
                 "basis": [], "decision": {"type": "DECISION", "issuer": "%s", %s},
                 "members": [], "occasion": {}}
                """;
        String found = "/api/delegations/found-delegation";
        String said = "\"number\": \"" + number + "\"";
        is("201", post(CLERK, found, founding.formatted(FormalCase.BODY, "Tỉnh ủy Tỉnh Y", said)));

        is(
                "409 already-taken",
                post(CLERK, found, founding.formatted(FormalCase.BODY, "Tỉnh uỷ Tỉnh Y", said)));
        is(
                "400 decision.symbol NUMBER_AGAINST_SYMBOL",
                post(
                        CLERK,
                        found,
                        founding.formatted(
                                FormalCase.BODY,
                                "Tỉnh ủy Tỉnh Y",
                                "\"number\": \"777\", \"symbol\": \"888-QĐ/TU\"")));
    }

    @Test
    void the_number_of_a_notice_is_read_from_its_symbol() {
        FormalCase first = FormalCase.opened().announced().received().examined().adopted();
        first.reported().concluded();
        SmallCase other = SmallCase.open();
        Reply reply =
                post(
                        ISSUER,
                        other.path() + "/issue-conclusion",
                        """
                        {"notice": {"type": "NOTICE", "date": "2024-06-29",
                           "issuer": "Ban Thường vụ Tỉnh ủy Long An",
                           "symbol": "%s-TB/TU"}, "summary": "x", "recommendations": [],
                         "occasion": %s}
                        """
                                .formatted(first.number(), on("2024-06-29")));

        is("409 already-taken", reply);
    }

    @Test
    void a_renaming_of_before_makes_a_former_name() {
        String unit =
                accepted(
                                post(
                                        CLERK,
                                        "/api/units/register-unit",
                                        "{\"name\": \"Huyện ủy Tân Trụ %s\"}".formatted(head())))
                        .body()
                        .path("id")
                        .asString();
        String path = "/api/units/" + unit;
        String now = "Xã Tân Trụ " + head();
        rename(path, now, "2025-07-01");
        Reply last = rename(path, "Huyện ủy Tân Trụ cũ", "2020-07-01");

        JsonNode row =
                get(CLERK, path + "?atLeast=" + unit + ":" + last.body().path("version")).body();
        assertThat(String.valueOf(row)).contains(now);
        assertThat(row.path("name").asString()).isEqualTo(now);
    }

    @Test
    void a_conference_is_not_held_on_a_draft_that_is_not_there() {
        FormalCase examined = FormalCase.opened().announced().received().examined();

        Reply reply =
                examined.send(
                        SECRETARY, "hold-adoption-conference", FormalCase.conference("2024-06-18"));

        is("409 THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT", reply);
    }

    @Test
    void a_report_names_a_draft_that_was_adopted() {
        FormalCase adopted = FormalCase.opened().announced().received().examined().adopted();

        Reply reply =
                adopted.send(
                        LEADER,
                        "report-to-issuer",
                        "{\"draftVersion\": 3, \"occasion\": %s}".formatted(on("2024-06-21")));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(409);
    }

    /** What old papers may really say is taken with the reason for its order. */
    @Test
    void days_out_of_order_are_refused_until_the_reason_is_given() {
        FormalCase reported = FormalCase.opened().announced().received().examined();
        accepted(
                reported.send(
                        SECRETARY,
                        "prepare-draft-report",
                        "{\"text\": \"Dự thảo\", \"occasion\": %s}".formatted(on("2024-06-12"))));
        String early = FormalCase.conference("2024-06-01");

        Reply conference = reported.send(SECRETARY, "hold-adoption-conference", early);
        assertThat(conference.status()).as(String.valueOf(conference.body())).isEqualTo(409);
        assertThat(conference.body().path("ruleFields").toString()).contains("orderReason");
        accepted(
                reported.send(
                        SECRETARY,
                        "hold-adoption-conference",
                        early.replace(
                                "\"lateReason\"",
                                "\"orderReason\": \"biên bản ghi\", \"lateReason\"")));
        Reply report =
                reported.send(
                        LEADER,
                        "report-to-issuer",
                        "{\"draftVersion\": 1, \"occasion\": %s}".formatted(on("2024-05-31")));
        assertThat(report.status()).as(String.valueOf(report.body())).isEqualTo(409);
        reported.reported();
        Reply notice =
                reported.send(
                        ISSUER,
                        "issue-conclusion",
                        reported.notice("2024-05-30", reported.finding()));
        assertThat(notice.status()).as(String.valueOf(notice.body())).isEqualTo(409);
        Reply extension =
                FormalCase.opened()
                        .announced()
                        .received()
                        .send(
                                ISSUER,
                                "extend-inspection",
                                "{\"days\": 2, \"reason\": \"x\", \"occasion\": %s}"
                                        .formatted(on("2024-12-01")));
        assertThat(extension.status()).as(String.valueOf(extension.body())).isEqualTo(409);
    }

    @Test
    void a_case_is_announced_by_the_decision_that_founded_its_delegation() {
        Reply reply =
                FormalCase.opened()
                        .send(
                                LEADER,
                                "announce-inspection",
                                """
                                {"mode": "IN_PERSON",
                                 "decision": {"type": "DECISION", "symbol": "QĐ/TU",
                                   "date": "2026-09-18"},
                                 "plan": {"type": "PLAN", "symbol": "KH/TU",
                                   "date": "2026-09-18"}, "attendees": [],
                                 "occasion": {"on": "2026-09-20", "lateReason": "cũ"}}
                                """);

        is("409 A_DECISION_ANNOUNCED_WITH_ANOTHER_DATE_SAYS_WHY", reply);
    }

    @Test
    void an_answer_is_not_accepted_before_it_was_given() {
        String path = "/api/recommendations/" + followedUp();
        String response = responded(path);

        is(
                "409 AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY",
                post(
                        FOLLOW_UP,
                        path + "/accept-response",
                        """
                        {"response": "%s", "occasion": %s}
                        """
                                .formatted(response, on("2024-07-25"))));
    }

    @Test
    void kind_and_subject_are_those_of_delegation_and_plan() {
        FormalCase opened = FormalCase.opened();
        String visit =
                """
                {"delegation": "%s", "subject": "%s", "kind": "%s", "theme": "x", "basis": [],
                 "occasion": %s}
                """;

        is(
                "409 A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION",
                post(
                        CLERK,
                        "/api/inspections/open-inspection",
                        visit.formatted(
                                opened.delegation(),
                                SUBJECT,
                                "INSPECTION_VISIT",
                                on("2024-05-01"))));
        is(
                "409 A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN",
                post(
                        CLERK,
                        "/api/inspections/open-inspection",
                        visit.formatted(
                                opened.delegation(),
                                another(),
                                "THEMATIC_SUPERVISION",
                                on("2024-05-01"))));
    }

    @Test
    void the_rule_of_the_centre_does_not_hold_at_a_province() {
        String delegation = FormalCase.founded("9" + head());

        is(
                "409 A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY",
                FormalCase.open(delegation, "\"deadlineRule\": \"GS-2017-TW\""));
    }

    @Test
    void an_escalation_to_another_body_is_no_matter_of_rights() {
        FormalCase examined = FormalCase.opened().announced().received().examined();
        String sign = examined.drafted("SIGN_OF_VIOLATION");
        String named = "{\"finding\": \"%s\"}".formatted(sign);
        accepted(examined.send(SECRETARY, "submit-finding-for-review", named));
        accepted(examined.send(LEADER, "approve-finding", named));
        String committee =
                accepted(
                                post(
                                        CLERK,
                                        "/api/units/register-unit",
                                        "{\"name\": \"Ủy ban Kiểm tra Tỉnh ủy %s\"}"
                                                .formatted(head())))
                        .body()
                        .path("id")
                        .asString();

        Reply reply =
                examined.send(
                        ISSUER,
                        "escalate-inspection",
                        """
                        {"findings": ["%s"], "issuer": {"name": "Ủy ban Kiểm tra Tỉnh ủy",
                           "unit": "%s"}, "reason": "có dấu hiệu vi phạm", "occasion": %s}
                        """
                                .formatted(sign, committee, on("2024-06-05")));

        is("200", reply);
    }

    @Test
    void a_correction_is_recorded_after_the_file_was_closed() {
        FormalCase closed = FormalCase.opened().announced().received().examined().adopted();
        closed.reported().concluded();
        closed.delivered();
        accepted(
                closed.send(
                        CLERK,
                        "close-case-file",
                        "{\"occasion\": %s}".formatted(on("2024-07-30"))));

        Reply reply =
                closed.send(
                        ISSUER,
                        "correct-conclusion",
                        """
                        {"document": {"type": "NOTICE", "number": "7%s", "date": "2024-08-05"},
                         "text": "đính chính", "reason": "sai", "occasion": %s}
                        """
                                .formatted(closed.number(), on("2024-08-05")));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
    }

    private static Reply rename(String path, String name, String day) {
        return accepted(
                post(
                        CLERK,
                        path + "/rename-unit",
                        """
                        {"name": "%s", "reason": "x", "occasion": %s}
                        """
                                .formatted(name, on(day))));
    }

    private static String another() {
        return DemoOffice.unit("phu-thong", "subject").orElseThrow().toString();
    }

    private static String unplannedOf2026() {
        return accepted(
                        post(
                                CLERK,
                                "/api/delegations/found-delegation",
                                """
                                {"name": "Đoàn giám sát", "kind": "THEMATIC_SUPERVISION",
                                 "origin": "PROGRAMME",
                                 "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                                 "decision": {"type": "DECISION", "symbol": "2026%s-QĐ/TU"},
                                 "theme": "Thời hạn", "basis": [], "members": [],
                                 "occasion": {}}
                                """
                                        .formatted(FormalCase.BODY, head())))
                .body()
                .path("id")
                .asString();
    }

    private static Reply openOn(String delegation, String occasion) {
        return post(
                CLERK,
                "/api/inspections/open-inspection",
                opening(delegation, occasion, ", " + RULE_OF_2017));
    }

    private static String opening(String delegation, String occasion, String more) {
        return """
        {"delegation": "%s", "subject": "%s", "kind": "THEMATIC_SUPERVISION",
         "theme": "Thử thời hạn", "basis": [], "occasion": %s%s}
        """
                .formatted(delegation, SUBJECT, occasion, more);
    }

    /** A recommendation that is due on 31/12/2024 and delivered; its id. */
    private static String followedUp() {
        FormalCase concluded = FormalCase.opened().announced().received().examined().adopted();
        String recommendation = concluded.reported().concluded();
        concluded.delivered();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                get(UNIT_OFFICER, "/api/recommendations/" + recommendation).status()
                                        == 200);
        return recommendation;
    }

    private static String responded(String path) {
        return accepted(
                        post(
                                UNIT_OFFICER,
                                path + "/submit-response",
                                """
                                {"text": "Đã khắc phục",
                                 "document": {"type": "REPORT", "symbol": "BC/HU",
                                   "date": "2024-12-20"}, "files": [], "occasion": %s}
                                """
                                        .formatted(on("2024-12-20"))))
                .body()
                .path("newIds")
                .path("response")
                .asString();
    }

    private static void is(String expected, Reply reply) {
        new Answer(expected).isThatOf(reply);
    }
}
