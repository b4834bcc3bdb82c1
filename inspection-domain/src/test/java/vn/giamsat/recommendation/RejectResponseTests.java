package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.rejected;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_RESPONSE;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.RejectResponse;
import vn.giamsat.value.Occasion;

import java.util.UUID;

class RejectResponseTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void nothing_is_decided_before_the_day_it_was_given() {
        refused(
                fixture.given(opened(), submitted(FIRST))
                        .when(
                                new RejectResponse(
                                        ID,
                                        null,
                                        FIRST,
                                        "Thiếu phụ lục",
                                        new Occasion(TODAY.minusDays(1), "nhập hồ sơ cũ"))),
                AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY);
    }

    @Test
    void a_response_is_returned_with_the_reason() {
        fixture.given(opened(), submitted(FIRST))
                .when(reject(FIRST, "Minh chứng chưa đủ"))
                .expectEvents(rejected(FIRST));
    }

    @Test
    void it_is_not_returned_without_one() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(reject(FIRST, " ")),
                THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void an_accepted_response_is_not_returned() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST))
                        .when(reject(FIRST, "Minh chứng chưa đủ")),
                A_DECISION_NAMES_THE_WAITING_RESPONSE);
    }

    private static RejectResponse reject(UUID response, String reason) {
        return new RejectResponse(ID, null, response, reason, NOW);
    }
}
