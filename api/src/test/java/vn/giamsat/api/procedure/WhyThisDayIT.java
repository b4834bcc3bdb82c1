package vn.giamsat.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;

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
