package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.rejected;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.ReportProgress;
import vn.giamsat.recommendation.event.ProgressReported;

import java.util.List;

class ReportProgressTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_addressee_reports_progress() {
        fixture.given(opened())
                .when(report())
                .expectEvents(new ProgressReported(R2, "Đã xong 6/12 xã", List.of(), TODAY, null));
    }

    @Test
    void a_returned_response_lets_work_go_on() {
        fixture.given(opened(), submitted(FIRST), rejected(FIRST))
                .when(report())
                .expectEvents(new ProgressReported(R2, "Đã xong 6/12 xã", List.of(), TODAY, null));
    }

    @Test
    void nothing_is_reported_while_a_response_waits() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(report()),
                ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT);
    }

    private static ReportProgress report() {
        return new ReportProgress(ID, null, "Đã xong 6/12 xã", List.of(), NOW);
    }
}
