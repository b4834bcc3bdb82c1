package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_ACKNOWLEDGED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;

class AcknowledgeRecommendationTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_addressee_acknowledges() {
        fixture.given(opened()).when(acknowledge()).expectEvents(acknowledged());
    }

    @Test
    void it_is_acknowledged_once() {
        refused(
                fixture.given(opened(), acknowledged()).when(acknowledge()),
                A_RECOMMENDATION_IS_ACKNOWLEDGED_ONCE);
    }

    @Test
    void an_answered_recommendation_is_not_acknowledged() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(acknowledge()),
                ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT);
    }

    private static AcknowledgeRecommendation acknowledge() {
        return new AcknowledgeRecommendation(ID, null, "Đã nhận thông báo", NOW);
    }

    private static RecommendationAcknowledged acknowledged() {
        return new RecommendationAcknowledged(R2, "Đã nhận thông báo", TODAY, null);
    }
}
