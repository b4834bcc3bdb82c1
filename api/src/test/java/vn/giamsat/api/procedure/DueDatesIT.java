package vn.giamsat.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser;
import vn.giamsat.value.CalendarYearId;

import java.time.Duration;
import java.util.UUID;

/**
 * Last days over Tết, 30/4 – 1/5 and make-up days, counted by hand beside the product; the calendar
 * of 2027 is entered on its page while a case waits for it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DueDatesIT {

    private static final UUID ISSUING = DemoOffice.unit("doan-1377", "issuer").orElseThrow();
    private static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    @Order(1)
    @ParameterizedTest
    @CsvSource({
        "2023-01-09, 20, 2023-02-13",
        "2023-01-19, 25, 2023-03-02",
        "2023-04-10, 20, 2023-05-11",
        "2023-08-14, 30, 2023-09-27",
        "2023-12-18, 45, 2024-02-27",
        "2024-01-22, 30, 2024-03-11",
        "2024-04-03, 20, 2024-05-06",
        "2024-04-22, 25, 2024-05-29",
        "2024-08-19, 20, 2024-09-18",
        "2024-12-23, 45, 2025-03-04",
        "2025-01-13, 20, 2025-02-17",
        "2025-03-24, 30, 2025-05-08",
        "2025-04-21, 20, 2025-05-21",
        "2025-08-18, 25, 2025-09-24",
        "2025-12-08, 25, 2026-01-13",
        "2026-02-02, 20, 2026-03-09",
        "2026-04-13, 30, 2026-05-28",
        "2026-08-10, 45, 2026-10-14",
        "2026-11-16, 45, 2027-01-20"
    })
    void the_last_day_is_counted(String received, int days, String due) {
        assertThat(receivedIn(caseOf(days), received).path("dueOn").asString("")).isEqualTo(due);
    }

    @Order(2)
    @Test
    void a_day_of_an_unknown_year_is_recorded_and_says_what_is_missing() {
        String inspection = caseOf(30);
        JsonNode row = receivedIn(inspection, "2021-03-10");

        assertThat(row.path("dueOn").isNull()).isTrue();
        assertThat(row.path("awaitedDay").asString("")).isEqualTo("2021-03-11");
        assertThat(page("vi", inspection)).contains("chưa có lịch nghỉ năm 2021");
        assertThat(page("en", inspection)).contains("days off of 2021");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(Browser.of("quantri", "vi").get("/follow-up").html())
                                        .contains(
                                                "Nhập lịch nghỉ để tính thời hạn",
                                                "Lịch nghỉ năm 2021",
                                                "/calendar-years/" + CalendarYearId.of(2021)));
        assertThat(tasks("quantri")).contains("2021");
        assertThat(tasks("vanthu")).doesNotContain("ANNOUNCE_DAYS_OFF");
        assertThat(
                        Browser.of("quantri", "en")
                                .get("/calendar-years/" + CalendarYearId.of(2021))
                                .html())
                .contains("/calendar-years/announce-days-off")
                .doesNotContain("??");
    }

    @Order(3)
    @Test
    void a_case_that_reaches_into_an_unannounced_year_gets_its_day_with_the_calendar() {
        String inspection = caseOf(60);
        assertThat(receivedIn(inspection, "2026-11-27").path("awaitedDay").asString(""))
                .isEqualTo("2027-02-01");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> waiting(2027).toString().contains(inspection));
        assertThat(tasks("quantri")).contains("2027");
        String longer = caseOf(115);
        assertThat(receivedIn(longer, "2026-11-27").path("awaitedDay").asString(""))
                .isEqualTo("2027-02-01");
        String given = caseOf(45);
        receivedIn(given, "2026-11-16");

        OpenForm form =
                OpenForm.at(
                        Browser.of("quantri", "vi"),
                        "/calendar-years/" + CalendarYearId.of(2027) + "/correct-days-off");
        form.add("days.off")
                .type("days.off[1].from", "04/02/2027")
                .type("days.off[1].to", "10/02/2027")
                .type("days.off[1].occasion", "Tết Nguyên đán")
                .add("days.off")
                .type("days.off[2].from", "16/04/2027")
                .type("days.off[2].occasion", "Giỗ Tổ Hùng Vương")
                .add("days.off")
                .type("days.off[3].from", "30/04/2027")
                .type("days.off[3].to", "03/05/2027")
                .type("days.off[3].occasion", "30/4, 1/5 và nghỉ bù")
                .add("days.makeUp")
                .type("days.makeUp[0].day", "20/02/2027")
                .type("days.knownUntil", "")
                .type("reason", "Đã có thông báo của Bộ Nội vụ")
                .record();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(row(inspection).path("dueOn").asString(""))
                                        .isEqualTo("2027-02-26"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(row(longer).path("dueOn").asString(""))
                                        .isEqualTo("2027-05-19"));
        assertThat(row(inspection).path("awaitedDay").isNull()).isTrue();
        assertThat(row(given).path("dueOn").asString("")).isEqualTo("2027-01-20");
        assertThat(waiting(2027)).isEmpty();
        assertThat(tasks("quantri")).doesNotContain("2027");
    }

    /** The years for which somebody is asked to enter the days off. */
    private static String tasks(String reader) {
        return get(reader, "/api/tasks?mine=true&limit=500")
                .body()
                .path("items")
                .valueStream()
                .filter(task -> task.path("what").asString().equals("ANNOUNCE_DAYS_OFF"))
                .map(task -> task.path("what").asString() + " " + task.path("year").asInt())
                .toList()
                .toString();
    }

    private static JsonNode waiting(int year) {
        return get("quantri", "/api/calendar-years/" + CalendarYearId.of(year))
                .body()
                .path("waiting");
    }

    private static String page(String language, String inspection) {
        return Browser.of("vanthu", language).get("/inspections/" + inspection).html();
    }

    private static JsonNode row(String inspection) {
        return get("vanthu", "/api/inspections/" + inspection).body().path("file");
    }

    private static JsonNode receivedIn(String inspection, String day) {
        Reply reply =
                post(
                        "vanthu",
                        "/api/inspections/" + inspection + "/receive-self-report",
                        """
                        {"files": [], "occasion": {"on": "%s", "lateReason": "nhập hồ sơ cũ"}}
                        """
                                .formatted(day));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        long version = reply.body().path("version").asLong();
        return get(
                        "vanthu",
                        "/api/inspections/" + inspection + "?atLeast=" + inspection + ":" + version)
                .body()
                .path("file");
    }

    /** A supervision with so many working days from the self-report. */
    private static String caseOf(int days) {
        String rule = "HAN-" + head();
        id(
                post(
                        "quantri",
                        "/api/deadline-rules/adopt-deadline-rule",
                        """
                        {"code": "%s",
                         "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}],
                           "level": "PROVINCE", "days": %d, "unit": "WORKING_DAYS",
                           "startsAt": "SELF_REPORT_RECEIVED", "extensionCap": 10},
                         "source": {"citation": "Hướng dẫn thử", "validFrom": "2020-01-01"}}
                        """
                                .formatted(rule, days)));
        String delegation =
                id(
                        post(
                                "vanthu",
                                "/api/delegations/found-delegation",
                                """
                                {"name": "Đoàn giám sát", "kind": "THEMATIC_SUPERVISION",
                                 "origin": "PROGRAMME",
                                 "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                                 "decision": {"type": "DECISION", "symbol": "%s-QĐ/TU"},
                                 "theme": "Thực hiện quy chế", "basis": [], "members": [],
                                 "occasion": {}}
                                """
                                        .formatted(ISSUING, rule)));
        return id(
                post(
                        "vanthu",
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "THEMATIC_SUPERVISION",
                         "theme": "Thực hiện quy chế", "basis": [], "deadlineRule": "%s",
                         "occasion": {}}
                        """
                                .formatted(delegation, SUBJECT, rule)));
    }

    private static String id(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(201);
        return reply.body().path("id").asString("");
    }
}
