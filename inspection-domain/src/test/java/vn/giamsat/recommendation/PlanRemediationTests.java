package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FILE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.PlanRemediation;
import vn.giamsat.recommendation.event.RemediationPlanned;

import java.util.List;

class PlanRemediationTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_addressee_plans_how_to_carry_it_out() {
        fixture.given(opened()).when(plan()).expectEvents(planned());
    }

    @Test
    void a_plan_may_be_drawn_up_anew() {
        fixture.given(opened(), planned()).when(plan()).expectEvents(planned());
    }

    @Test
    void a_fulfilled_recommendation_is_not_planned() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST)).when(plan()),
                ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT);
    }

    private static PlanRemediation plan() {
        return new PlanRemediation(ID, null, "Kiện toàn trong quý IV", REPORT, List.of(FILE), NOW);
    }

    private static RemediationPlanned planned() {
        return new RemediationPlanned(
                R2, "Kiện toàn trong quý IV", REPORT, List.of(FILE), TODAY, null);
    }
}
