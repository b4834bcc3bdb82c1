package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.DELEGATION;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_NOT_ESCALATED_FROM_ITSELF;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_KNOWN;
import static vn.giamsat.inspection.rule.InspectionRule.A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;

class OpenInspectionTests {

    private final TestExecutor<Inspection> nothing = fixture().givenNoPriorActivity();

    @Test
    void a_supervision_opens_with_the_limit_its_rule_sets() {
        nothing.when(open(CaseKind.THEMATIC_SUPERVISION, "GS-2017-TINH", Occasion.NOT_RECORDED))
                .expectEvents(opened());
    }

    @Test
    void a_visit_opens_without_a_limit() {
        nothing.when(open(CaseKind.INSPECTION_VISIT, null, Occasion.NOT_RECORDED))
                .expectEvents(openedVisit());
    }

    @Test
    void a_deadline_rule_nobody_knows_is_refused() {
        refused(
                nothing.when(open(CaseKind.THEMATIC_SUPERVISION, "GS-1999", NOW)),
                A_DEADLINE_RULE_IS_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "THEMATIC_SUPERVISION, KT-139",
        "COMPLIANCE_INSPECTION, GS-2017-TINH",
        "SUSPICION_INSPECTION, GS-2017-TINH",
        "INSPECTION_VISIT, GS-2017-TINH",
        "INSPECTION_VISIT, KT-139"
    })
    void a_deadline_rule_of_another_kind_is_refused(CaseKind kind, String rule) {
        refused(nothing.when(open(kind, rule, NOW)), A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE);
    }

    @ParameterizedTest
    @CsvSource({"GS-2017-TINH, 2017-09-11", "KT-139, 2024-01-03"})
    void a_deadline_rule_not_yet_in_force_is_refused(String rule, String day) {
        CaseKind kind =
                rule.startsWith("GS")
                        ? CaseKind.THEMATIC_SUPERVISION
                        : CaseKind.COMPLIANCE_INSPECTION;
        refused(
                nothing.when(open(kind, rule, on(day))),
                A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        PeriodExamined backwards =
                new PeriodExamined(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 1, 1), null);
        refused(
                nothing.when(open(CaseKind.INSPECTION_VISIT, null, backwards, null, NOW)),
                A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    @Test
    void a_case_that_escalates_itself_is_refused() {
        refused(
                nothing.when(open(CaseKind.SUSPICION_INSPECTION, null, null, ID, NOW)),
                A_CASE_IS_NOT_ESCALATED_FROM_ITSELF);
    }

    private static OpenInspection open(CaseKind kind, @Nullable String rule, Occasion occasion) {
        return open(kind, rule, null, null, occasion);
    }

    private static OpenInspection open(
            CaseKind kind,
            @Nullable String rule,
            @Nullable PeriodExamined period,
            @Nullable InspectionId escalatedFrom,
            Occasion occasion) {
        return new OpenInspection(
                ID,
                DELEGATION,
                SUBJECT,
                kind,
                THEME,
                List.of(),
                period,
                rule,
                escalatedFrom,
                occasion);
    }
}
