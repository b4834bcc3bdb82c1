package vn.giamsat.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.FormalCase;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;

import java.time.Duration;
import java.util.UUID;

/** A due date is counted out: rule, days passed over and worked, suspensions and extensions. */
class WhyThisDayIT {

    private static final UUID ISSUING = DemoOffice.unit("doan-1377", "issuer").orElseThrow();
    private static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    @Test
    void the_day_of_a_case_is_counted_out_in_both_languages() {
        String inspection = supervision();
        String path = "/api/inspections/" + inspection;
        taken(post("vanthu", path + "/receive-self-report", fact("2024-04-01")));
        String version =
                taken(
                        post(
                                "banhanh",
                                path + "/extend-inspection",
                                """
                        {"days": 6, "reason": "thiếu phụ lục",
                         "occasion": {"on": "2024-04-20", "lateReason": "nhập hồ sơ cũ"}}
                        """));

        String vi = page("vi", "banhanh", inspection, version);
        assertThat(vi)
                .contains("Vì sao là ngày này?", "15 ngày làm việc", "18/04/2024", "04/05/2024")
                .contains(
                        "29/04/2024",
                        "làm bù 04/05/2024",
                        "thiếu phụ lục",
                        "Chuyên viên Ban Thường vụ")
                .doesNotContain("08/02/2024", "??");
        assertThat(page("en", "vanthu", inspection, version))
                .contains("Why this day?")
                .doesNotContain("??");
        JsonNode told =
                get("banhanh", path + "/due-date?atLeast=" + inspection + ":" + version).body();
        assertThat(told.path("dueOn").asString()).isEqualTo("2024-05-04");
        assertThat(told.path("clockStartedOn").asString()).isEqualTo("2024-04-01");
        assertThat(told.path("timeLimit").path("days").asInt()).isEqualTo(15);
        assertThat(told.path("extensionDays").asInt()).isEqualTo(6);
        assertThat(String.valueOf(told.path("off"))).contains("2024-04-18", "2024-04-29");
        assertThat(told.at("/madeUp/0/day").asString()).isEqualTo("2024-05-04");
        assertThat(told.path("steps").valueStream().map(step -> step.path("fact").asString()))
                .containsExactly("SelfReportReceived", "InspectionExtended");
        assertThat(told.at("/steps/1/by").asString()).contains("Chuyên viên Ban Thường vụ");
        assertThat(get("tantru", path + "/due-date").status()).isEqualTo(404);
    }

    @Test
    void the_day_of_a_recommendation_tells_who_gave_it() {
        String recommendation = SmallCase.open().conclude();
        Browser issuer = Browser.of(SmallCase.ISSUER, "vi");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> issuer.get("/recommendations/" + recommendation).status() == 200);
        taken(
                post(
                        SmallCase.ISSUER,
                        "/api/recommendations/" + recommendation + "/set-due-date",
                        """
                        {"dueOn": "2026-12-30", "reason": "theo thông báo", "occasion": {}}
                        """));

        assertThat(
                        issuer.get(
                                        "/recommendations/"
                                                + recommendation
                                                + "/due-date?atLeast="
                                                + recommendation
                                                + ":1")
                                .html())
                .contains("Ấn định thời hạn", "30/12/2026", "theo thông báo")
                .doesNotContain("??");
        JsonNode told =
                get(SmallCase.ISSUER, "/api/recommendations/" + recommendation + "/due-date")
                        .body();
        assertThat(told.path("dueOn").asString()).isEqualTo("2026-12-30");
        assertThat(told.path("timeLimit").isNull()).isTrue();
        assertThat(told.at("/steps/1/fact").asString()).isEqualTo("DueDateSet");
    }

    @Test
    void a_last_day_that_is_a_day_off_has_the_next_working_day_beside_it() {
        String rule = "LICH-" + head();
        post(
                "quantri",
                "/api/deadline-rules/adopt-deadline-rule",
                """
                {"code": "%s",
                 "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}], "level": "PROVINCE",
                   "days": 12, "unit": "CALENDAR_DAYS", "startsAt": "DECISION",
                   "extensionCap": 10},
                 "source": {"citation": "Hướng dẫn thử", "validFrom": "2020-01-01"}}
                """
                        .formatted(rule));
        FormalCase opened = FormalCase.opened("\"deadlineRule\": \"" + rule + "\"").announced();

        JsonNode told =
                get("vanthu", opened.path() + "/due-date?atLeast=" + opened.id() + ":1").body();

        assertThat(told.path("dueOn").asString()).isEqualTo("2024-04-27");
        assertThat(told.path("nextWorkingDay").asString()).isEqualTo("2024-05-02");
        assertThat(told.path("off")).isEmpty();
        String shown = "ngày làm việc tiếp theo là 02/05/2024";
        Browser clerk = Browser.of("vanthu", "vi");
        assertThat(clerk.get("/inspections/" + opened.id()).html()).contains("27/04/2024", shown);
        assertThat(clerk.get("/inspections/" + opened.id() + "/due-date").html()).contains(shown);
    }

    private static String page(String language, String reader, String inspection, String version) {
        String asked = "/due-date?atLeast=" + inspection + ":" + version;
        return Browser.of(reader, language).get("/inspections/" + inspection + asked).html();
    }

    /** Answers the version that was recorded. */
    private static String taken(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply.header("ETag").replace("\"", "");
    }

    private static String fact(String day) {
        return """
        {"files": [], "occasion": {"on": "%s", "lateReason": "nhập hồ sơ cũ"}}
        """
                .formatted(day);
    }

    private static String supervision() {
        String rule = "VS-" + head();
        post(
                "quantri",
                "/api/deadline-rules/adopt-deadline-rule",
                """
                {"code": "%s",
                 "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}], "level": "PROVINCE",
                   "days": 15, "unit": "WORKING_DAYS", "startsAt": "SELF_REPORT_RECEIVED",
                   "extensionCap": 10},
                 "source": {"citation": "Hướng dẫn thử", "validFrom": "2020-01-01"}}
                """
                        .formatted(rule));
        String delegation =
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
                                        .formatted(ISSUING, rule))
                        .body()
                        .path("id")
                        .asString("");
        return post(
                        "vanthu",
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "THEMATIC_SUPERVISION",
                         "theme": "Thực hiện quy chế", "basis": [], "deadlineRule": "%s",
                         "occasion": {}}
                        """
                                .formatted(delegation, SUBJECT, rule))
                .body()
                .path("id")
                .asString("");
    }
}
