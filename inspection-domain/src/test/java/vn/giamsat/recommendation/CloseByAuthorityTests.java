package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.closedByAuthority;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.CloseByAuthority;
import vn.giamsat.recommendation.event.AuthorityGround;

class CloseByAuthorityTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_authority_ends_what_was_not_carried_out() {
        fixture.given(opened())
                .when(close("Quy chế đã thay thế"))
                .expectEvents(closedByAuthority());
    }

    @Test
    void even_while_a_response_waits() {
        fixture.given(opened(), submitted(FIRST))
                .when(close("Quy chế đã thay thế"))
                .expectEvents(closedByAuthority());
    }

    @Test
    void it_says_why() {
        refused(fixture.given(opened()).when(close(" ")), THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void a_closed_recommendation_is_not_closed_again() {
        refused(
                fixture.given(opened(), closedByAuthority()).when(close("Quy chế đã thay thế")),
                A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED);
    }

    private static CloseByAuthority close(String reason) {
        return new CloseByAuthority(ID, null, AuthorityGround.BASIS_REPLACED, reason, null, NOW);
    }
}
