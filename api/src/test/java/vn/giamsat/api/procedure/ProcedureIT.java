package vn.giamsat.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.page.Browser;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;

import java.time.LocalDate;

/** The office's own rules and calendar, over HTTP and on their page. */
class ProcedureIT {

    private static final String ADMINISTRATOR = "quantri";

    @Test
    void what_ships_is_recorded_at_the_first_start_and_never_again() {
        assertThat(codes()).contains("GS-2017-TW", "KT-331-TINH", "KT-139");
        assertThat(get(ADMINISTRATOR, year(2026)).body().path("days").path("off"))
                .anySatisfy(off -> assertThat(off.path("uncertain").asBoolean(false)).isTrue());
        long before = head();

        new ShippedProcedure(RunningProduct.bean(SendCommand.class), log()).recordIfMissing();

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_rule_is_adopted_corrected_and_repealed_and_keeps_its_versions() {
        String code = "THU-" + head();
        String path = "/api/deadline-rules/" + DeadlineRuleId.of(code);
        assertThat(adopt(code, 30).status()).isEqualTo(201);

        Reply again = adopt(code, 31);
        Reply corrected = post(ADMINISTRATOR, path + "/correct-deadline-rule", correction(35));
        Reply repealed =
                post(
                        ADMINISTRATOR,
                        path + "/repeal-deadline-rule",
                        """
                        {"lastDay": "2026-12-31", "citation": "Hướng dẫn khác", "reason": "thay"}
                        """);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("rule").asString(""))
                .isEqualTo("A_DEADLINE_RULE_IS_ADOPTED_ONCE");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(repealed.status()).isEqualTo(200);
        JsonNode row =
                get(ADMINISTRATOR, path + "?atLeast=" + DeadlineRuleId.of(code) + ":2").body();
        assertThat(row.path("days").asInt()).isEqualTo(35);
        assertThat(row.path("validTo").asString("")).isEqualTo("2026-12-31");
        assertThat(row.path("versions")).hasSize(3);
    }

    @Test
    void a_decision_knows_at_once_what_was_corrected_a_moment_ago() {
        String code = "THU-" + head();
        OfficeProcedure procedure = RunningProduct.bean(OfficeProcedure.class);
        adopt(code, 30);
        assertThat(procedure.rule(code).orElseThrow().terms().days()).isEqualTo(30);

        post(
                ADMINISTRATOR,
                "/api/deadline-rules/" + DeadlineRuleId.of(code) + "/correct-deadline-rule",
                correction(35));

        assertThat(procedure.rule(code).orElseThrow().terms().days()).isEqualTo(35);
        assertThat(procedure.rule(code + "x")).isEmpty();
        assertThat(procedure.calendar().isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanthu", "chauthanh", "kiemtoan", "banhanh"})
    void others_read_the_procedure_and_do_not_change_it(String reader) {
        assertThat(get(reader, "/api/deadline-rules").status()).isEqualTo(200);
        assertThat(get(reader, year(2026)).status()).isEqualTo(200);
        Reply refused =
                post(reader, "/api/deadline-rules/adopt-deadline-rule", rule("KHONG-DUOC", 30));
        assertThat(refused.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_page_shows_rules_and_years_and_their_forms(String language) {
        String page = Browser.of(ADMINISTRATOR, language).get("/procedure").html();

        assertThat(page)
                .contains("GS-2017-TINH", "KT-139", "24/11/2026", "/deadline-rules/adopt")
                .contains(CalendarYearId.of(2027) + "/correct-days-off")
                .doesNotContain("??");
        assertThat(Browser.of("vanthu", language).get("/procedure").html())
                .contains("GS-2017-TINH")
                .doesNotContain("/deadline-rules/adopt", "correct-days-off");
    }

    private static EventLog log() {
        return RunningProduct.bean(EventLog.class);
    }

    private static Iterable<String> codes() {
        return get(ADMINISTRATOR, "/api/deadline-rules?limit=100")
                .body()
                .path("items")
                .valueStream()
                .map(rule -> rule.path("code").asString(""))
                .toList();
    }

    private static String year(int year) {
        return "/api/calendar-years/" + CalendarYearId.of(year);
    }

    private static Reply adopt(String code, int days) {
        return post(ADMINISTRATOR, "/api/deadline-rules/adopt-deadline-rule", rule(code, days));
    }

    private static String rule(String code, int days) {
        return "{\"code\": \"%s\", %s}".formatted(code, terms(days));
    }

    private static String correction(int days) {
        return "{%s, \"reason\": \"chép nhầm\"}".formatted(terms(days));
    }

    private static String terms(int days) {
        return """
        "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}], "level": "PROVINCE", "days": %d,
          "unit": "WORKING_DAYS", "startsAt": "SELF_REPORT_RECEIVED", "extensionCap": 10},
        "source": {"citation": "Hướng dẫn thử", "validFrom": "2026-01-01"}
        """
                .formatted(days);
    }
}
