package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.CHAU_THANH;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.TAN_TRU;
import static vn.giamsat.delegation.Story.THEME;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.period;
import static vn.giamsat.delegation.Story.planned;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERIOD_EXAMINED_RUNS_FORWARD;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_COUNTS_ITS_WORKING_DAYS_FROM_ONE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_IS_DECIDED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_NAMES_A_SUBJECT;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_STATES_ITS_CONTENT;
import static vn.giamsat.delegation.rule.DelegationRule.A_SUBJECT_IS_NAMED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_FOUNDED_DELEGATION_ACTS;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.rule.Refused;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class DecidePlanTests {

    private static final List<UnitId> SUBJECTS = List.of(CHAU_THANH, TAN_TRU);
    private static final PeriodExamined TWO_YEARS = period(TODAY.minusYears(2), TODAY);
    private static final LocalDate FIVE_YEARS_AGO = TODAY.minusYears(5);

    @Test
    void a_plan_is_decided() {
        given(founded()).when(decide(THEME, SUBJECTS, 30)).expectEvents(planned());
    }

    @Test
    void the_working_days_may_not_be_recorded() {
        given(founded()).when(decide(THEME, SUBJECTS, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_plan_is_decided_once() {
        refused(
                given(founded(), planned()).when(decide(THEME, SUBJECTS, 30)),
                A_PLAN_IS_DECIDED_ONCE);
    }

    @Test
    void a_plan_states_its_content() {
        expectRefusal(decide(" ", SUBJECTS, 30), A_PLAN_STATES_ITS_CONTENT);
    }

    @Test
    void a_plan_names_a_subject() {
        expectRefusal(decide(THEME, List.of(), 30), A_PLAN_NAMES_A_SUBJECT);
    }

    @Test
    void a_subject_is_named_once() {
        expectRefusal(decide(THEME, List.of(TAN_TRU, TAN_TRU), 30), A_SUBJECT_IS_NAMED_ONCE);
    }

    @Test
    void a_plan_counts_its_working_days_from_one() {
        given(founded()).when(decide(THEME, SUBJECTS, 1)).expectSuccessfulHandlerExecution();
        expectRefusal(decide(THEME, SUBJECTS, 0), A_PLAN_COUNTS_ITS_WORKING_DAYS_FROM_ONE);
    }

    @Test
    void a_proposal_has_no_plan_yet() {
        refused(
                given(proposed()).when(decide(THEME, SUBJECTS, 30)),
                ONLY_A_FOUNDED_DELEGATION_ACTS);
    }

    @Test
    void a_disbanded_delegation_gets_no_plan() {
        refused(
                given(founded(), disbanded()).when(decide(THEME, SUBJECTS, 30)),
                A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    @Test
    void a_plan_is_not_decided_in_the_future() {
        expectRefusal(decide(null, TOMORROW), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_period_of_five_years_or_of_one_day_or_half_known_is_examined() {
        expectAccepted(period(FIVE_YEARS_AGO, TODAY));
        expectAccepted(period(TODAY, TODAY));
        expectAccepted(period(FIVE_YEARS_AGO, null));
        expectAccepted(period(null, FIVE_YEARS_AGO));
    }

    @Test
    void a_longer_period_is_explained() {
        expectRefusal(
                decide(period(FIVE_YEARS_AGO.minusDays(1), TODAY), NOW),
                A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED);
        expectRefusal(
                decide(new PeriodExamined(FIVE_YEARS_AGO.minusDays(1), TODAY, " "), NOW),
                A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED);
        expectAccepted(new PeriodExamined(FIVE_YEARS_AGO.minusDays(1), TODAY, "từ Đại hội XI"));
    }

    @Test
    void an_open_period_runs_to_the_day_of_the_plan() {
        var open = period(FIVE_YEARS_AGO.minusDays(1), null);
        expectRefusal(decide(open, NOW), A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED);
        expectRefusal(
                decide(open, Occasion.NOT_RECORDED),
                A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED);
        given(founded())
                .when(decide(open, Occasion.on(TODAY.minusDays(1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_period_examined_runs_forward() {
        expectRefusal(
                decide(period(TODAY, TODAY.minusDays(1)), NOW), A_PERIOD_EXAMINED_RUNS_FORWARD);
        given(founded())
                .when(decide(period(TODAY, TODAY.minusDays(1)), NOW))
                .expectException(
                        Refused.by(
                                A_PERIOD_EXAMINED_RUNS_FORWARD,
                                Map.of(
                                        "from", TODAY.toString(),
                                        "to", TODAY.minusDays(1).toString())));
    }

    private static void expectRefusal(DecidePlan command, Rule rule) {
        refused(given(founded()).when(command), rule);
    }

    private static void expectAccepted(PeriodExamined period) {
        given(founded()).when(decide(period, NOW)).expectSuccessfulHandlerExecution();
    }

    private static DecidePlan decide(
            String content, List<UnitId> subjects, @Nullable Integer workingDays) {
        return new DecidePlan(ID, null, null, content, subjects, null, TWO_YEARS, workingDays, NOW);
    }

    private static DecidePlan decide(@Nullable PeriodExamined period, Occasion occasion) {
        return new DecidePlan(ID, null, null, THEME, SUBJECTS, null, period, 30, occasion);
    }
}
