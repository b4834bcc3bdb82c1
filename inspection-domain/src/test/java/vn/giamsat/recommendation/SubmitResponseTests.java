package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FILE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.rejected;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_CARRIES_EVIDENCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONE_RESPONSE_AT_A_TIME_WAITS;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.recommendation.command.SubmitResponse;

import java.util.List;
import java.util.UUID;

class SubmitResponseTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_addressee_answers_with_evidence() {
        fixture.given(opened())
                .when(submit(FIRST, REPORT, List.of(FILE)))
                .expectEvents(submitted(FIRST));
    }

    @Test
    void a_paper_alone_is_evidence() {
        fixture.given(opened())
                .when(submit(FIRST, REPORT, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_file_alone_is_evidence() {
        fixture.given(opened())
                .when(submit(FIRST, null, List.of(FILE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void words_alone_are_no_evidence() {
        refused(
                fixture.given(opened()).when(submit(FIRST, null, List.of())),
                A_RESPONSE_CARRIES_EVIDENCE);
    }

    @Test
    void a_second_response_waits_for_the_decision_on_the_first() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(submit(SECOND, REPORT, List.of())),
                ONE_RESPONSE_AT_A_TIME_WAITS);
    }

    @Test
    void a_returned_response_is_followed_by_another() {
        fixture.given(opened(), submitted(FIRST), rejected(FIRST))
                .when(submit(SECOND, REPORT, List.of(FILE)))
                .expectEvents(submitted(SECOND));
    }

    @Test
    void a_returned_response_is_not_entered_again() {
        refused(
                fixture.given(opened(), submitted(FIRST), rejected(FIRST))
                        .when(submit(FIRST, REPORT, List.of())),
                A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE);
    }

    @Test
    void a_fulfilled_recommendation_is_not_answered_again() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST))
                        .when(submit(SECOND, REPORT, List.of())),
                ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT);
    }

    private static SubmitResponse submit(
            UUID response, Document document, List<EvidenceFile> files) {
        return new SubmitResponse(ID, null, response, "Đã kiện toàn", document, files, NOW);
    }
}
