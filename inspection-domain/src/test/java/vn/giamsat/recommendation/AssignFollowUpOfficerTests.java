package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.closedByAuthority;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.Person;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.value.AccountId;

import java.util.List;

class AssignFollowUpOfficerTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void an_officer_follows_the_recommendation_up() {
        fixture.given(opened()).when(assign()).expectEvents(assigned());
    }

    @Test
    void another_officer_may_take_over() {
        fixture.given(opened(), assigned()).when(assign()).expectEvents(assigned());
    }

    @Test
    void a_closed_recommendation_gets_no_officer() {
        refused(
                fixture.given(opened(), closedByAuthority()).when(assign()),
                A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED);
    }

    private static AssignFollowUpOfficer assign() {
        return new AssignFollowUpOfficer(ID, null, new AccountId(SECOND), "Lê Thị Hoa", NOW);
    }

    private static FollowUpOfficerAssigned assigned() {
        return new FollowUpOfficerAssigned(
                R2, new Person("Lê Thị Hoa", List.of(), SECOND), TODAY, null);
    }
}
