package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.DUE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.ISSUED;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.dueDateSet;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.openedWithoutDueDate;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.ANOTHER_DUE_DATE_IS_ANOTHER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.SetDueDate;

import java.time.LocalDate;

class SetDueDateTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_issuer_sets_a_day_where_there_was_none() {
        fixture.given(openedWithoutDueDate()).when(set(LATER)).expectEvents(dueDateSet(LATER));
    }

    @Test
    void a_slip_of_the_pen_in_the_notice_is_corrected_with_the_reason() {
        fixture.given(opened()).when(set(LATER)).expectEvents(dueDateSet(LATER));
    }

    @Test
    void a_slip_is_corrected_to_the_day_that_was_meant_though_it_has_passed() {
        fixture.given(openedWithoutDueDate(), dueDateSet(LocalDate.of(2206, 12, 31)))
                .when(set(TODAY.minusDays(1)))
                .expectEvents(dueDateSet(TODAY.minusDays(1)));
    }

    @Test
    void the_same_day_is_not_set_again() {
        refused(
                fixture.given(openedWithoutDueDate(), dueDateSet(DUE)).when(set(DUE)),
                ANOTHER_DUE_DATE_IS_ANOTHER_DAY);
    }

    @Test
    void a_corrected_day_does_not_lie_before_the_notice_either() {
        refused(
                fixture.given(opened()).when(set(ISSUED.minusDays(1))),
                A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE);
    }

    @Test
    void a_day_before_the_notice_is_refused() {
        refused(
                fixture.given(openedWithoutDueDate()).when(set(ISSUED.minusDays(1))),
                A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE);
    }

    @Test
    void a_day_before_the_decision_is_refused() {
        refused(
                fixture.given(openedWithoutDueDate()).when(set(TODAY.minusDays(1))),
                A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION);
    }

    @Test
    void it_says_why() {
        refused(
                fixture.given(openedWithoutDueDate())
                        .when(new SetDueDate(ID, null, LATER, " ", null, NOW)),
                THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void a_fulfilled_recommendation_gets_no_day() {
        refused(
                fixture.given(openedWithoutDueDate(), submitted(FIRST), accepted(FIRST))
                        .when(set(LATER)),
                A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED);
    }

    private static SetDueDate set(LocalDate due) {
        return new SetDueDate(ID, null, due, "Thông báo chưa ấn định", null, NOW);
    }
}
