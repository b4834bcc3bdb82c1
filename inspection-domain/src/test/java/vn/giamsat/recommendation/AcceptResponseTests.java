package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.rejected;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_RESPONSE;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.value.Occasion;

import java.util.UUID;

class AcceptResponseTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void nothing_is_decided_before_the_day_it_was_given() {
        refused(
                fixture.given(opened(), submitted(FIRST))
                        .when(
                                new AcceptResponse(
                                        ID,
                                        null,
                                        FIRST,
                                        null,
                                        new Occasion(TODAY.minusDays(1), "nhập hồ sơ cũ"))),
                AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY);
    }

    @Test
    void a_confirmed_response_fulfils_the_recommendation() {
        fixture.given(opened(), submitted(FIRST)).when(accept(FIRST)).expectEvents(accepted(FIRST));
    }

    @Test
    void nothing_is_accepted_that_does_not_wait() {
        refused(fixture.given(opened()).when(accept(FIRST)), A_DECISION_NAMES_THE_WAITING_RESPONSE);
    }

    @Test
    void another_response_is_not_the_waiting_one() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(accept(SECOND)),
                A_DECISION_NAMES_THE_WAITING_RESPONSE);
    }

    @Test
    void a_returned_response_is_not_accepted_later() {
        refused(
                fixture.given(opened(), submitted(FIRST), rejected(FIRST)).when(accept(FIRST)),
                A_DECISION_NAMES_THE_WAITING_RESPONSE);
    }

    private static AcceptResponse accept(UUID response) {
        return new AcceptResponse(ID, null, response, null, NOW);
    }
}
