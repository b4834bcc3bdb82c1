package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.ADDRESSEE;
import static vn.giamsat.recommendation.RecommendationStory.CLOCK;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.INSPECTION;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOTICE;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_ANSWERED_FROM_THE_DELIVERY_OF_ITS_NOTICE_ON;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.PlanRemediation;
import vn.giamsat.recommendation.command.ReportProgress;
import vn.giamsat.recommendation.command.SubmitResponse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class UndeliveredNoticeTests {

    private static final ConclusionIssued ISSUED =
            new ConclusionIssued(
                    INSPECTION, NOTICE, "Kết quả", List.of(), null, null, INSPECTION, ADDRESSEE);

    static Stream<Object> answers() {
        return Stream.of(
                new AcknowledgeRecommendation(ID, null, null, NOW),
                new PlanRemediation(ID, null, "kế hoạch", null, List.of(), NOW),
                new ReportProgress(ID, null, "đang làm", List.of(), NOW),
                new SubmitResponse(ID, null, FIRST, "xong", NOTICE, List.of(), NOW),
                new AskExtension(ID, null, FIRST, LATER, "chờ kinh phí", null, NOW));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nothing_is_answered_before_the_notice_was_delivered_to_the_addressee(Object answer) {
        refused(
                beside(ISSUED).given(opened()).when(answer),
                A_RECOMMENDATION_IS_ANSWERED_FROM_THE_DELIVERY_OF_ITS_NOTICE_ON);
        refused(
                beside(ISSUED, delivered(INSPECTION)).given(opened()).when(answer),
                A_RECOMMENDATION_IS_ANSWERED_FROM_THE_DELIVERY_OF_ITS_NOTICE_ON);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void from_then_on_it_is(Object answer) {
        beside(ISSUED, delivered(ADDRESSEE))
                .given(opened())
                .when(answer)
                .expectSuccessfulHandlerExecution();
    }

    private static NoticeDelivered delivered(UUID to) {
        return new NoticeDelivered(INSPECTION, List.of(to), null, null, null);
    }

    private static FixtureConfiguration<Recommendation> beside(DomainEvent... ofTheCase) {
        return Fixtures.of(Recommendation.class, Map.of(INSPECTION, List.of(ofTheCase)))
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(new ShippedProcedure());
    }
}
