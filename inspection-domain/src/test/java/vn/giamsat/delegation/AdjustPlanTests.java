package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.CHAU_THANH;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.TAN_TRU;
import static vn.giamsat.delegation.Story.THEME;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.period;
import static vn.giamsat.delegation.Story.planned;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.AN_ADJUSTMENT_CHANGES_THE_PLAN;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERIOD_EXAMINED_RUNS_FORWARD;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_STATES_ITS_CONTENT;
import static vn.giamsat.delegation.rule.DelegationRule.A_SUBJECT_IS_NAMED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_DECIDED_PLAN_CAN_BE_ADJUSTED;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.AdjustPlan;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

class AdjustPlanTests {

    private static final String OTHER = "Thêm nội dung tiếp dân";
    private static final PeriodExamined OTHER_PERIOD = period(TODAY.minusYears(3), TODAY);
    private static final PeriodExamined SAME_PERIOD = period(TODAY.minusYears(2), TODAY);

    @Test
    void the_content_is_adjusted() {
        expectAdjusted(OTHER, List.of(), null);
    }

    @Test
    void the_subjects_are_replaced() {
        expectAdjusted(null, List.of(CHAU_THANH), null);
    }

    @Test
    void the_period_examined_is_adjusted() {
        expectAdjusted(null, List.of(), OTHER_PERIOD);
    }

    @Test
    void only_a_decided_plan_can_be_adjusted() {
        refused(
                given(founded()).when(adjust(OTHER, List.of(), null)),
                ONLY_A_DECIDED_PLAN_CAN_BE_ADJUSTED);
    }

    @Test
    void an_adjustment_changes_the_plan() {
        expectRefusal(adjust(null, List.of(), null), AN_ADJUSTMENT_CHANGES_THE_PLAN);
    }

    @Test
    void to_repeat_the_plan_is_no_adjustment() {
        expectRefusal(
                adjust(THEME, List.of(TAN_TRU, CHAU_THANH), SAME_PERIOD),
                AN_ADJUSTMENT_CHANGES_THE_PLAN);
    }

    @Test
    void an_adjustment_is_measured_against_the_last_one() {
        var all =
                new PlanAdjusted(
                        ID.value(),
                        null,
                        OTHER,
                        List.of(TAN_TRU.value()),
                        OTHER_PERIOD,
                        REASON,
                        TODAY,
                        null);
        refused(
                given(founded(), planned(), all)
                        .when(adjust(OTHER, List.of(TAN_TRU), OTHER_PERIOD)),
                AN_ADJUSTMENT_CHANGES_THE_PLAN);
    }

    @Test
    void what_an_adjustment_leaves_out_stays() {
        refused(
                given(founded(), planned(), adjusted(null, List.of(), OTHER_PERIOD))
                        .when(adjust(THEME, List.of(CHAU_THANH, TAN_TRU), null)),
                AN_ADJUSTMENT_CHANGES_THE_PLAN);
        refused(
                given(founded(), planned(), adjusted(OTHER, List.of(), null))
                        .when(adjust(null, List.of(), SAME_PERIOD)),
                AN_ADJUSTMENT_CHANGES_THE_PLAN);
    }

    @Test
    void adjusted_content_is_stated() {
        expectRefusal(adjust(" ", List.of(), null), A_PLAN_STATES_ITS_CONTENT);
    }

    @Test
    void a_subject_is_named_once() {
        expectRefusal(adjust(null, List.of(TAN_TRU, TAN_TRU), null), A_SUBJECT_IS_NAMED_ONCE);
    }

    @Test
    void an_adjusted_period_runs_forward() {
        expectRefusal(
                adjust(null, List.of(), period(TODAY, TODAY.minusDays(1))),
                A_PERIOD_EXAMINED_RUNS_FORWARD);
    }

    @Test
    void an_adjustment_says_why() {
        expectRefusal(adjust(" ", NOW), A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    @Test
    void an_adjustment_does_not_lie_in_the_future() {
        expectRefusal(adjust(REASON, TOMORROW), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void the_plan_of_a_disbanded_delegation_stays() {
        refused(
                given(founded(), planned(), disbanded()).when(adjust(REASON, NOW)),
                A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    private static void expectAdjusted(
            @Nullable String content, List<UnitId> subjects, @Nullable PeriodExamined period) {
        given(founded(), planned())
                .when(adjust(content, subjects, period))
                .expectEvents(adjusted(content, subjects, period));
    }

    private static void expectRefusal(AdjustPlan command, Rule rule) {
        refused(given(founded(), planned()).when(command), rule);
    }

    private static AdjustPlan adjust(
            @Nullable String content, List<UnitId> subjects, @Nullable PeriodExamined period) {
        return new AdjustPlan(ID, null, null, content, subjects, period, REASON, NOW);
    }

    private static AdjustPlan adjust(String reason, Occasion occasion) {
        return new AdjustPlan(ID, null, null, OTHER, List.of(), null, reason, occasion);
    }

    private static PlanAdjusted adjusted(
            @Nullable String content, List<UnitId> subjects, @Nullable PeriodExamined period) {
        var ids = subjects.stream().map(UnitId::value).toList();
        return new PlanAdjusted(ID.value(), null, content, ids, period, REASON, TODAY, null);
    }
}
