package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser;

import java.util.stream.StreamSupport;

/** A day that is hardly meant is asked about once, at its field, and taken when it is confirmed. */
class UnusualDaysIT {

    private static final String SLIP = "2206-12-31";

    private static final String LEADER = "bon";

    private static SmallCase open() {
        return SmallCase.openLedBy(DemoOffice.account("doan-1377", "leader").orElseThrow());
    }

    /** Fault, input, answer: whatever the command, and wherever in it the day stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    open-inspection        | periodExamined.from | 0202-01-01 | DAY_LONG_AGO
                    open-inspection        | basis[0].date       | 1944-12-31 | DAY_LONG_AGO
                    open-inspection        | occasion.on         | 1925-03-03 | DAY_LONG_AGO
                    hold-session           | occasion.on         | 1905-05-03 | DAY_LONG_AGO
                    register-unit          | validFrom           | 1930-02-03 | DAY_LONG_AGO
                    request-supplement     | dueOn               | 2206-12-31 | DAY_FAR_AHEAD
                    announce-inspection    | selfReportDueOn     | 2072-01-01 | DAY_FAR_AHEAD
                    issue-conclusion       | recommendations[0].dueOn | 2206-12-31 | DAY_FAR_AHEAD
                    """)
    void it_is_refused_at_its_field(String command, String path, String day, String fault) {
        Reply reply = send(command, path, day);

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo(path);
        assertThat(reply.body().at("/fields/0/fault").asString()).isEqualTo(fault);
        assertThat(reply.body().path("detail").asString()).contains("Confirmed-Days: " + day);
        assertThat(send(command, path, day, ConfirmedDays.HEADER, day).status()).isLessThan(300);
    }

    @Test
    void what_was_confirmed_stays_beside_the_fact() {
        SmallCase opened = open();
        long before = head();
        String request =
                """
                {"paper": "SUPPLEMENT", "about": "số liệu", "dueOn": "%s", "occasion": {}}
                """
                        .formatted(SLIP);
        String path = opened.path() + "/request-supplement";

        assertThat(post(LEADER, path, request).status()).isEqualTo(400);
        assertThat(head()).as("nothing is recorded").isEqualTo(before);

        assertThat(post(LEADER, path, request, ConfirmedDays.HEADER, "2206-12-30").status())
                .as("another day confirms nothing")
                .isEqualTo(400);
        Reply taken = post(LEADER, path, request, ConfirmedDays.HEADER, "2206-12-30, " + SLIP);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(lastFact(opened).path("confirmedDays").asString())
                .as("only what the command has")
                .isEqualTo(SLIP);
    }

    @Test
    void a_header_that_cannot_be_read_is_refused() {
        Reply reply =
                post(
                        CLERK,
                        open().path() + "/hold-session",
                        "{\"type\": \"SITE_VISIT\", \"place\": \"x\", \"participants\": [],"
                                + " \"occasion\": {}}",
                        ConfirmedDays.HEADER,
                        "31/12/2206");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo(ConfirmedDays.HEADER);
    }

    @Test
    void nothing_is_done_before_the_delegation_was_founded_unless_the_paper_says_so() {
        String inspection = ofDelegationFoundedOn("2024-04-15");
        String path = "/api/inspections/" + inspection + "/hold-session";
        String session =
                """
                {"type": "SITE_VISIT", "place": "trụ sở", "participants": [],
                 "occasion": {"on": "%s", "lateReason": "hồ sơ cũ"}}
                """;

        Reply reply = post(CLERK, path, session.formatted("2024-04-14"));
        assertThat(reply.body().at("/fields/0/fault").asString())
                .isEqualTo("DAY_BEFORE_THE_DELEGATION");
        assertThat(post(CLERK, path, session.formatted("2024-04-15")).status()).isEqualTo(200);
        assertThat(
                        post(
                                        CLERK,
                                        path,
                                        session.formatted("2024-04-14"),
                                        ConfirmedDays.HEADER,
                                        "2024-04-14")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void a_plan_decided_before_the_founding_is_asked_about_too() {
        String delegation =
                get(CLERK, "/api/inspections/" + ofDelegationFoundedOn("2024-04-15"))
                        .body()
                        .findValue("delegation")
                        .asString();
        String plan =
                """
                {"content": "nội dung", "occasion": {"on": "2024-04-01", "lateReason": "hồ sơ cũ"},
                 "subjects": ["%s"], "plan": {"type": "PLAN", "number": "%d", "date": "2024-04-01"}}
                """
                        .formatted(otherUnit(), head() + 200_000);

        Reply reply = post(CLERK, "/api/delegations/" + delegation + "/decide-plan", plan);

        assertThat(reply.body().at("/fields/0/fault").asString())
                .as(String.valueOf(reply.body()))
                .isEqualTo("DAY_BEFORE_THE_DELEGATION");
    }

    @Test
    void a_form_asks_beside_the_field_and_keeps_what_was_typed() {
        SmallCase opened = open();
        Browser leader = Browser.of(LEADER, "vi");
        String path =
                "/inspections/"
                        + opened.inspection()
                        + "/request-supplement?atLeast="
                        + opened.inspection()
                        + ":0";
        OpenForm form =
                OpenForm.at(leader, path)
                        .choose("paper", "SUPPLEMENT")
                        .type("about", "Số liệu thu chi năm 2023")
                        .type("dueOn", "31/12/2206")
                        .refused();

        assertThat(form.html())
                .contains("Tôi đã đối chiếu với văn bản: đúng là ngày 31/12/2206")
                .contains("thường là do gõ nhầm năm");
        assertThat(form.fields().get("about")).containsExactly("Số liệu thu chi năm 2023");

        OpenForm other =
                form.tick("_confirmed", "dueOn=" + SLIP).type("dueOn", "31/12/2207").refused();
        assertThat(other.html())
                .as("the mark was of another day")
                .contains("đúng là ngày 31/12/2207");

        String page = other.tick("_confirmed", "dueOn=2207-12-31").record().html();
        assertThat(page).contains("Ngày đã đối chiếu với văn bản", "31/12/2207");
        assertThat(lastFact(opened).path("confirmedDays").asString()).isEqualTo("2207-12-31");
    }

    private static JsonNode lastFact(SmallCase opened) {
        Reply diary = get(CLERK, opened.path() + "/timeline?atLeast=" + opened.inspection() + ":1");
        assertThat(diary.status()).as(String.valueOf(diary.body())).isEqualTo(200);
        return StreamSupport.stream(diary.body().path("items").spliterator(), false)
                .reduce((before, after) -> after)
                .orElseThrow()
                .path("fact");
    }

    private static Reply send(String command, String path, String day, String... headers) {
        SmallCase opened = open();
        String subject = DemoOffice.unit("doan-1377", "subject").orElseThrow().toString();
        String late = "\"occasion\": {\"on\": \"%s\", \"lateReason\": \"hồ sơ cũ\"}";
        String body =
                switch (command + " " + path) {
                    case "open-inspection periodExamined.from" ->
                            opening("\"periodExamined\": {\"from\": \"%s\"}, \"basis\": []", "{}");
                    case "open-inspection basis[0].date" ->
                            opening(
                                    "\"basis\": [{\"type\": \"WORKING_RULES\", \"date\": \"%s\"}]",
                                    "{}");
                    case "open-inspection occasion.on" ->
                            opening(
                                    "\"basis\": []",
                                    "{\"on\": \"%s\", \"lateReason\": \"hồ sơ cũ\"}");
                    case "hold-session occasion.on" ->
                            "{\"type\": \"SITE_VISIT\", \"place\": \"x\", \"participants\": [], "
                                    + late
                                    + "}";
                    case "register-unit validFrom" ->
                            "{\"name\": \"Đảng bộ cũ số " + head() + "\", \"validFrom\": \"%s\"}";
                    case "request-supplement dueOn" ->
                            "{\"paper\": \"SUPPLEMENT\", \"about\": \"x\", \"dueOn\": \"%s\", \"occasion\": {}}";
                    case "announce-inspection selfReportDueOn" ->
                            "{\"mode\": \"IN_PERSON\", \"attendees\": [], \"selfReportDueOn\": \"%s\","
                                    + " \"occasion\": {}}";
                    default ->
                            """
                            {"notice": {"type": "NOTICE", "symbol": "%s-TB/TU", "date": "2024-11-20"},
                             "summary": "Kết quả", "occasion": {"on": "2024-11-20", "lateReason": "cũ"},
                             "recommendations": [{"text": "Khắc phục", "dueOn": "%%s",
                               "addressee": "%s", "findings": []}]}
                            """
                                    .formatted(opened.inspection().substring(0, 8), subject);
                };
        String filled =
                body.formatted(day)
                        .replace("@delegation", opened.delegation())
                        .replace("@subject", otherUnit());
        return switch (command) {
            case "open-inspection" ->
                    post(CLERK, "/api/inspections/open-inspection", filled, headers);
            case "register-unit" -> post(CLERK, "/api/units/register-unit", filled, headers);
            case "issue-conclusion" -> post(ISSUER, opened.path() + "/" + command, filled, headers);
            default -> post(LEADER, opened.path() + "/" + command, filled, headers);
        };
    }

    private static String opening(String more, String occasion) {
        return """
        {"delegation": "@delegation", "subject": "@subject", "kind": "INSPECTION_VISIT",
         "theme": "Kiểm tra", %s, "occasion": %s}
        """
                .formatted(more, occasion);
    }

    /** A delegation has one case at a unit. */
    private static String otherUnit() {
        return post(
                        CLERK,
                        "/api/units/register-unit",
                        "{\"name\": \"Đảng ủy xã số %d\", \"level\": \"GRASSROOTS\"}"
                                .formatted(head()))
                .body()
                .path("id")
                .asString();
    }

    private static String ofDelegationFoundedOn(String day) {
        String delegation =
                post(
                                CLERK,
                                "/api/delegations/found-delegation",
                                """
                                {"name": "Đoàn có quyết định", "kind": "INSPECTION_VISIT",
                                 "origin": "UNPLANNED", "issuer": {"name": "Ban Thường vụ"},
                                 "theme": "Kiểm tra", "basis": [], "members": [],
                                 "decision": {"type": "DECISION", "number": "%d", "date": "%s"},
                                 "occasion": {}}
                                """
                                        .formatted(head() + 100_000, day))
                        .body()
                        .path("id")
                        .asString();
        Reply opened =
                post(
                        CLERK,
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                         "theme": "Kiểm tra", "basis": [], "occasion": {}}
                        """
                                .formatted(delegation, otherUnit()));
        assertThat(opened.status()).as(String.valueOf(opened.body())).isEqualTo(201);
        String id = opened.body().path("id").asString();
        get(CLERK, "/api/inspections/" + id + "?atLeast=" + id + ":0");
        return id;
    }
}
