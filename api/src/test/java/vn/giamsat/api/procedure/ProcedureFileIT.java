package vn.giamsat.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.FormalCase.CLERK;
import static vn.giamsat.api.FormalCase.accepted;
import static vn.giamsat.api.FormalCase.on;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.FormalCase;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.value.DeadlineRuleId;

import java.util.Map;
import java.util.UUID;

/** Rules and years out to a file and in from one, looked at before anything is recorded. */
class ProcedureFileIT {

    private static final String ADMINISTRATOR = "quantri";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void what_is_taken_away_can_be_taken_in_again_and_changes_nothing() {
        Screen file = Browser.of(ADMINISTRATOR, "vi").get("/procedure/file");
        assertThat(ContentDisposition.parse(file.header("Content-Disposition")).getFilename())
                .startsWith("Thời hạn và lịch nghỉ ")
                .endsWith(".json");
        assertThat(
                        ContentDisposition.parse(
                                        Browser.of(ADMINISTRATOR, "en")
                                                .get("/procedure/file")
                                                .header("Content-Disposition"))
                                .getFilename())
                .startsWith("Time limits and days off ");
        long before = head();

        JsonNode changes =
                accepted(post(ADMINISTRATOR, "/api/procedure/differences", file.html())).body();
        accepted(post(ADMINISTRATOR, "/api/procedure", "\uFEFF" + file.html()));

        assertThat(changes.path("rules")).isEmpty();
        assertThat(changes.path("years")).isEmpty();
        assertThat(changes.path("same")).isNotEmpty();
        assertThat(head()).isEqualTo(before);
        assertThat(get(ADMINISTRATOR, "/api/procedure").body().path("rules"))
                .hasSameSizeAs(JSON.readTree(file.html()).path("rules"));
    }

    @Test
    void a_changed_rule_says_which_cases_it_would_have_moved_and_moves_none() {
        String code = "TEP-" + head();
        String file = file(code, 15);
        accepted(post(ADMINISTRATOR, "/api/procedure", file));
        FormalCase given = receivedUnder(code);
        assertThat(dueOn(given)).isEqualTo("2024-06-10");

        Browser browser = Browser.of(ADMINISTRATOR, "vi");
        Screen page = browser.get("/procedure/import");
        Screen seen =
                browser.postWithFile(
                        "/procedure/import", page.hidden(), "file", "han.json", file(code, 20));
        assertThat(seen.html())
                .contains(code, "15 ngày làm việc", "20 ngày làm việc", "phiên bản 2")
                .contains("10/06/2024", "17/06/2024", "Hồ sơ ngoài phạm vi đồng chí được xem")
                .doesNotContain("??");

        Map<String, String> fields = seen.hidden();
        Screen missing = browser.post("/procedure/import/record", fields);
        assertThat(missing.html()).contains("reason-fault");
        fields.put("reason", "Hướng dẫn mới");
        Screen recorded = browser.post("/procedure/import/record", fields);

        assertThat(recorded.html()).contains("Đã ghi nhận từ tệp", code).doesNotContain("??");
        assertThat(rule(code, 1).path("days").asInt()).isEqualTo(20);
        assertThat(rule(code, 1).path("versions")).hasSize(2);
        assertThat(dueOn(given)).isEqualTo("2024-06-10");
        String entry = "/deadline-rules/" + DeadlineRuleId.of(code);
        assertThat(Browser.of("banhanh", "vi").get(entry).html())
                .contains("/inspections/" + given.id(), "10/06/2024", "17/06/2024")
                .contains("Hướng dẫn mới")
                .doesNotContain("??");
        Screen again = browser.post("/procedure/import/record", fields);
        assertThat(again.html()).contains("đã thay đổi sau khi đồng chí xem");
        assertThat(rule(code, 1).path("versions")).hasSize(2);
    }

    @Test
    void the_form_of_a_correction_says_so_too_before_it_is_confirmed() {
        String code = "SUA-" + head();
        accepted(post(ADMINISTRATOR, "/api/procedure", file(code, 15)));
        assertThat(dueOn(receivedUnder(code))).isEqualTo("2024-06-10");
        OpenForm form =
                OpenForm.at(
                        Browser.of("quantri", "en"),
                        "/deadline-rules/" + DeadlineRuleId.of(code) + "/correct-deadline-rule");

        Screen confirm =
                Browser.of("quantri", "en")
                        .follow(form.type("terms.days", "20").type("reason", "x").send());

        assertThat(confirm.html())
                .contains("value=\"confirm\"", "10/06/2024", "17/06/2024")
                .doesNotContain("??");
    }

    @Test
    void a_changed_calendar_says_which_cases_it_would_have_moved() {
        String code = "LICH-" + head();
        accepted(post(ADMINISTRATOR, "/api/procedure", file(code, 15)));
        FormalCase given = receivedUnder(code);
        assertThat(dueOn(given)).isEqualTo("2024-06-10");
        ObjectNode year = JSON.createObjectNode();
        for (JsonNode each : get(ADMINISTRATOR, "/api/procedure").body().path("years")) {
            if (each.path("year").asInt() == 2024) {
                year = (ObjectNode) each;
            }
        }
        year.withObject("/days").withArray("/off").addObject().put("from", "2024-06-05");
        String file = "{\"years\": [" + year + "]}";

        JsonNode changes = accepted(post(ADMINISTRATOR, "/api/procedure/differences", file)).body();

        assertThat(changes.path("years")).hasSize(1);
        assertThat(String.valueOf(changes.path("moved"))).contains("2024-06-11");
        assertThat(dueOn(given)).isEqualTo("2024-06-10");
    }

    @Test
    void faults_are_told_with_their_place_and_nothing_is_recorded() {
        long before = head();
        String file =
                """
                {
                  "rules": [
                    {"code": "SAI-1", "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}],
                       "level": "PROVINCE", "days": "30", "unit": "WORKING_DAYS",
                       "startsAt": "DECISION", "extensionCap": 1},
                     "source": {"citation": "x", "validFrom": "2026-01-01"}}
                  ],
                  "years": [
                    {"year": 2031, "days": {"off": [{"from": "2030-02-31"}], "makeUp": [],
                       "citation": "x"}}
                  ],
                  "ghi chú": 1
                }
                """;

        Reply reply = post(ADMINISTRATOR, "/api/procedure", file);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(
                        reply.body()
                                .path("fields")
                                .valueStream()
                                .map(
                                        f ->
                                                f.path("path").asString()
                                                        + ":"
                                                        + f.path("line").asInt()
                                                        + ":"
                                                        + f.path("fault").asString()))
                .containsExactlyInAnyOrder(
                        "ghi chú:12:UNKNOWN_FIELD",
                        "rules[0].terms.days:4:MUST_BE_WHOLE_NUMBER",
                        "years[0].days.off[0].from:9:NO_SUCH_DAY");
        Browser browser = Browser.of(ADMINISTRATOR, "vi");
        Screen page =
                browser.postWithFile(
                        "/procedure/import",
                        browser.get("/procedure/import").hidden(),
                        "file",
                        "sai.json",
                        file);
        assertThat(page.html())
                .contains("Tệp có 3 lỗi", "rules[0].terms.days", "(dòng 4)")
                .doesNotContain("name=\"seen\"", "??");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_day_that_is_hardly_meant_is_asked_about_before_anything_is_recorded() {
        String code = "XA-" + head();
        String file =
                file(code, 15).replace("2020-01-01\"", "2020-01-01\", \"validTo\": \"2099-12-31\"");
        long before = head();

        Reply asked = post(ADMINISTRATOR, "/api/procedure", file);
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.body().at("/fields/0/path").asString())
                .isEqualTo("rules[0].source.validTo");
        assertThat(asked.body().at("/facts/days").asString()).isEqualTo("2099-12-31");
        assertThat(head()).isEqualTo(before);
        Browser browser = Browser.of(ADMINISTRATOR, "vi");
        Screen seen =
                browser.postWithFile(
                        "/procedure/import",
                        browser.get("/procedure/import").hidden(),
                        "file",
                        "xa.json",
                        file);
        assertThat(seen.html()).contains("ngày ít khi đúng", "rules[0].source.validTo");
        Screen recorded = browser.post("/procedure/import/record", seen.hidden());
        assertThat(recorded.html()).contains("Đã ghi nhận từ tệp");
        String again = file.replace(code, code + "B");
        accepted(post(ADMINISTRATOR, "/api/procedure", again, "Confirmed-Days", "2099-12-31"));
    }

    @Test
    void a_rule_that_cannot_hold_is_refused_with_its_rule_and_place() {
        String wrong = file("SAI-2", 0);

        Reply reply = post(ADMINISTRATOR, "/api/procedure/differences", wrong);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body().path("rule").asString()).isEqualTo("A_LIMIT_IS_A_NUMBER_OF_DAYS");
        assertThat(reply.body().at("/facts/at").asString()).isEqualTo("rules[0]");
    }

    @Test
    void only_who_may_enter_rules_takes_a_file_in() {
        assertThat(post(CLERK, "/api/procedure", file("KHONG", 15)).status()).isEqualTo(403);
        assertThat(post("banhanh", "/api/procedure", file("KHONG", 15)).status()).isEqualTo(403);
        assertThat(Browser.of(CLERK, "vi").get("/procedure/import").status()).isEqualTo(403);
        assertThat(Browser.of(CLERK, "vi").get("/procedure").html())
                .contains("/procedure/file")
                .doesNotContain("/procedure/import");
    }

    private static FormalCase receivedUnder(String code) {
        FormalCase opened = FormalCase.opened("\"deadlineRule\": \"" + code + "\"");
        accepted(
                opened.send(
                        CLERK,
                        "receive-self-report",
                        "{\"files\": [], \"occasion\": %s}".formatted(on("2024-05-20"))));
        return opened;
    }

    private static String dueOn(FormalCase of) {
        return get(CLERK, of.path() + "?atLeast=" + of.id() + ":1")
                .body()
                .path("file")
                .path("dueOn")
                .asString();
    }

    private static JsonNode rule(String code, long version) {
        UUID id = DeadlineRuleId.of(code).value();
        String shown = "?atLeast=" + id + ":" + version;
        return get(ADMINISTRATOR, "/api/deadline-rules/" + id + shown).body();
    }

    private static String file(String code, int days) {
        return """
        {"rules": [{"code": "%s",
           "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}], "level": "PROVINCE",
             "days": %d, "unit": "WORKING_DAYS", "startsAt": "SELF_REPORT_RECEIVED",
             "extensionCap": 5},
           "source": {"citation": "Hướng dẫn thử", "validFrom": "2020-01-01"}}]}
        """
                .formatted(code, days);
    }
}
