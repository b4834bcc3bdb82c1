package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.DAY_BEFORE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.closed;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_CLOSED_ON_OR_AFTER_ITS_FULFILMENT;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.CloseRecommendation;

class CloseRecommendationTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void a_fulfilled_recommendation_is_closed() {
        fixture.given(opened(), submitted(FIRST), accepted(FIRST))
                .when(close())
                .expectEvents(closed());
    }

    @Test
    void an_open_one_is_not() {
        refused(fixture.given(opened()).when(close()), ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED);
    }

    @Test
    void one_with_a_waiting_response_is_not() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(close()),
                ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED);
    }

    @Test
    void it_is_closed_once() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST), closed()).when(close()),
                A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED);
    }

    @Test
    void it_is_not_closed_before_its_result_was_confirmed() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST))
                        .when(new CloseRecommendation(ID, null, null, DAY_BEFORE)),
                A_RECOMMENDATION_IS_CLOSED_ON_OR_AFTER_ITS_FULFILMENT);
    }

    private static CloseRecommendation close() {
        return new CloseRecommendation(ID, null, null, NOW);
    }
}
