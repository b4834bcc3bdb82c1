package vn.giamsat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.event.CaseKind.COMPLIANCE_INSPECTION;
import static vn.giamsat.event.CaseKind.INSPECTION_VISIT;
import static vn.giamsat.event.CaseKind.THEMATIC_SUPERVISION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Level;

import java.time.LocalDate;
import java.util.List;

class DeadlineRulesTests {

    private final ShippedProcedure shipped = new ShippedProcedure();

    @ParameterizedTest
    @CsvSource({
        "GS-2017-TW, CENTRAL, 45, WORKING_DAYS, SELF_REPORT_RECEIVED, 15",
        "GS-2017-TINH, PROVINCE, 30, WORKING_DAYS, SELF_REPORT_RECEIVED, 10",
        "GS-2017-HUYEN, DISTRICT, 25, WORKING_DAYS, SELF_REPORT_RECEIVED, 8",
        "GS-2017-COSO, GRASSROOTS, 20, WORKING_DAYS, SELF_REPORT_RECEIVED, 6",
        "KT-331-TW, CENTRAL, 60, CALENDAR_DAYS, DECISION, 20",
        "KT-331-TINH, PROVINCE, 45, CALENDAR_DAYS, DECISION, 15",
        "KT-331-COSO, GRASSROOTS, 20, CALENDAR_DAYS, DECISION, 6",
        "KT-139, CENTRAL, 180, CALENDAR_DAYS, DECISION, 60"
    })
    void a_rule_is_found_with_its_figures(
            String id, Level level, int limit, DayUnit unit, ClockStart start, int cap) {
        DeadlineRule rule = shipped.rule(id).orElseThrow();
        assertThat(rule.terms().level()).isEqualTo(level);
        assertThat(rule.terms().days()).isEqualTo(limit);
        assertThat(rule.terms().unit()).isEqualTo(unit);
        assertThat(rule.terms().startsAt()).isEqualTo(start);
        assertThat(rule.terms().extensionCap()).isEqualTo(cap);
        assertThat(rule.source().citation()).isNotBlank();
    }

    @Test
    void an_unknown_rule_is_not_found() {
        assertThat(shipped.rule("GS-1999")).isEmpty();
    }

    @Test
    void rules_are_offered_for_their_kind_while_in_force() {
        assertThat(offered(THEMATIC_SUPERVISION, "2024-04-15"))
                .containsExactly("GS-2017-TW", "GS-2017-TINH", "GS-2017-HUYEN", "GS-2017-COSO");
        assertThat(offered(THEMATIC_SUPERVISION, "2025-05-29")).hasSize(4);
        assertThat(offered(THEMATIC_SUPERVISION, "2025-05-30")).isEmpty();
        assertThat(offered(COMPLIANCE_INSPECTION, "2024-04-15")).containsExactly("KT-139");
        assertThat(offered(COMPLIANCE_INSPECTION, "2025-06-18")).hasSize(4);
        assertThat(offered(INSPECTION_VISIT, "2025-06-18")).isEmpty();
    }

    private List<String> offered(CaseKind kind, String day) {
        return shipped.written().rules().stream()
                .filter(
                        rule ->
                                rule.terms().fits(kind)
                                        && rule.source().isInForceOn(LocalDate.parse(day)))
                .map(WrittenProcedure.WrittenRule::code)
                .toList();
    }
}
