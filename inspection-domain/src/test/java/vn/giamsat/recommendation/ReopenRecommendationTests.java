package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.DAY_BEFORE;
import static vn.giamsat.recommendation.RecommendationStory.DUE;
import static vn.giamsat.recommendation.RecommendationStory.FILE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.closed;
import static vn.giamsat.recommendation.RecommendationStory.closedByAuthority;
import static vn.giamsat.recommendation.RecommendationStory.extensionAsked;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.reopened;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_ASKS_FOR_A_LATER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_REOPENED_ON_OR_AFTER_ITS_CLOSING;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_A_CLOSED_RECOMMENDATION_IS_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.ReopenRecommendation;
import vn.giamsat.recommendation.command.SubmitResponse;

import java.util.List;

class ReopenRecommendationTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void a_closed_recommendation_is_taken_up_again() {
        fixture.given(opened(), submitted(FIRST), accepted(FIRST), closed())
                .when(reopen())
                .expectEvents(reopened(null));
    }

    @Test
    void what_the_authority_ended_is_taken_up_again() {
        fixture.given(opened(), closedByAuthority()).when(reopen()).expectEvents(reopened(null));
    }

    @Test
    void it_is_carried_out_again() {
        fixture.given(opened(), submitted(FIRST), closedByAuthority(), reopened(LATER))
                .when(
                        new SubmitResponse(
                                ID, null, SECOND, "Đã kiện toàn", REPORT, List.of(FILE), NOW))
                .expectEvents(submitted(SECOND));
    }

    @Test
    void a_day_that_one_of_before_names_is_the_due_date_then() {
        refused(
                fixture.given(opened(), closedByAuthority(), reopened(LATER))
                        .when(new AskExtension(ID, null, FIRST, LATER, "Chờ đại hội", null, NOW)),
                AN_EXTENSION_ASKS_FOR_A_LATER_DAY);
    }

    @Test
    void without_a_day_the_due_date_stays() {
        refused(
                fixture.given(opened(), closedByAuthority(), reopened(null))
                        .when(new AskExtension(ID, null, FIRST, DUE, "Chờ đại hội", null, NOW)),
                AN_EXTENSION_ASKS_FOR_A_LATER_DAY);
    }

    @Test
    void a_request_that_waited_before_waits_no_more() {
        fixture.given(opened(), extensionAsked(FIRST), closedByAuthority(), reopened(null))
                .when(new AskExtension(ID, null, SECOND, LATER, "Chờ đại hội chi bộ", null, NOW))
                .expectEvents(extensionAsked(SECOND));
    }

    @Test
    void an_open_recommendation_needs_no_reopening() {
        refused(fixture.given(opened()).when(reopen()), ONLY_A_CLOSED_RECOMMENDATION_IS_REOPENED);
    }

    @Test
    void it_says_why() {
        refused(
                fixture.given(opened(), closedByAuthority())
                        .when(new ReopenRecommendation(ID, null, "", NOW)),
                THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void it_is_not_taken_up_again_before_it_ended() {
        refused(
                fixture.given(opened(), closedByAuthority())
                        .when(new ReopenRecommendation(ID, null, "Tồn tại lặp lại", DAY_BEFORE)),
                A_RECOMMENDATION_IS_REOPENED_ON_OR_AFTER_ITS_CLOSING);
    }

    private static ReopenRecommendation reopen() {
        return new ReopenRecommendation(ID, null, "Tồn tại lặp lại", NOW);
    }
}
