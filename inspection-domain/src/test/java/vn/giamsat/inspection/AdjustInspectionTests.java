package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ADJUSTMENT_CHANGES_THEME_OR_PERIOD;
import static vn.giamsat.inspection.rule.InspectionRule.A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.command.AdjustInspection;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;

class AdjustInspectionTests {

    private static final PeriodExamined PERIOD =
            new PeriodExamined(LocalDate.of(2022, 1, 28), null, "hơn 2 năm");

    @Test
    void the_issuer_adjusts_the_theme() {
        fixture()
                .given(opened())
                .when(Ask.adjust("chủ đề khác", Occasion.NOT_RECORDED, REASON))
                .expectEvents(
                        new InspectionAdjusted(
                                CASE, "chủ đề khác", null, null, REASON, null, null));
    }

    @Test
    void the_issuer_adjusts_the_period_examined() {
        fixture()
                .given(opened())
                .when(adjust(PERIOD))
                .expectEvents(
                        new InspectionAdjusted(CASE, null, PERIOD, null, REASON, NOW.on(), null));
    }

    @Test
    void an_adjustment_that_changes_nothing_is_refused() {
        refused(
                fixture().given(opened()).when(Ask.adjust(THEME, NOW, REASON)),
                AN_ADJUSTMENT_CHANGES_THEME_OR_PERIOD);
    }

    @Test
    void the_same_period_again_is_no_adjustment() {
        refused(
                fixture()
                        .given(
                                opened(),
                                new InspectionAdjusted(
                                        CASE, null, PERIOD, null, REASON, null, null))
                        .when(adjust(PERIOD)),
                AN_ADJUSTMENT_CHANGES_THEME_OR_PERIOD);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        PeriodExamined backwards =
                new PeriodExamined(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 12, 31), null);
        refused(
                fixture().given(opened()).when(adjust(backwards)),
                A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    private static AdjustInspection adjust(PeriodExamined period) {
        return new AdjustInspection(ID, null, null, period, null, REASON, NOW);
    }
}
