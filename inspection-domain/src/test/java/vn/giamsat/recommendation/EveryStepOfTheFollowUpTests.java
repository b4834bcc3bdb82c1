package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.ISSUED;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.closedByAuthority;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;
import static vn.giamsat.rule.OccasionRule.A_FACT_RECORDED_LATE_SAYS_WHY;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.recommendation.command.AcceptResponseInPart;
import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.recommendation.command.CloseByAuthority;
import vn.giamsat.recommendation.command.CloseRecommendation;
import vn.giamsat.recommendation.command.GrantExtension;
import vn.giamsat.recommendation.command.PlanRemediation;
import vn.giamsat.recommendation.command.RecommendationCommand;
import vn.giamsat.recommendation.command.RefuseExtension;
import vn.giamsat.recommendation.command.RejectResponse;
import vn.giamsat.recommendation.command.ReopenRecommendation;
import vn.giamsat.recommendation.command.ReportProgress;
import vn.giamsat.recommendation.command.SendReminder;
import vn.giamsat.recommendation.command.SetDueDate;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.command.WithdrawResponse;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.stream.Stream;

/** What holds for every step after the opening, whatever the step is. */
class EveryStepOfTheFollowUpTests {

    private static final Occasion TOMORROW = Occasion.on(TODAY.plusDays(1));
    private static final Occasion LAST_WEEK = Occasion.on(TODAY.minusDays(7));
    private static final Occasion BEFORE_THE_NOTICE =
            Occasion.late(ISSUED.minusDays(1), "Bổ sung hồ sơ");

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    static Stream<RecommendationCommand> tomorrow() {
        return steps(TOMORROW);
    }

    @ParameterizedTest
    @MethodSource("tomorrow")
    void no_step_lies_in_the_future(RecommendationCommand step) {
        refused(fixture.given(opened()).when(step), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    static Stream<RecommendationCommand> lastWeek() {
        return steps(LAST_WEEK);
    }

    @ParameterizedTest
    @MethodSource("lastWeek")
    void a_step_recorded_late_says_why(RecommendationCommand step) {
        refused(fixture.given(opened()).when(step), A_FACT_RECORDED_LATE_SAYS_WHY);
    }

    static Stream<RecommendationCommand> beforeTheNotice() {
        return steps(BEFORE_THE_NOTICE);
    }

    @ParameterizedTest
    @MethodSource("beforeTheNotice")
    void no_step_precedes_the_notice(RecommendationCommand step) {
        refused(
                fixture.given(opened()).when(step),
                NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE);
    }

    static Stream<RecommendationCommand> nowButReopening() {
        return steps(NOW).filter(step -> !(step instanceof ReopenRecommendation));
    }

    @ParameterizedTest
    @MethodSource("nowButReopening")
    void a_closed_recommendation_takes_no_step_but_re_opening(RecommendationCommand step) {
        refused(
                fixture.given(opened(), closedByAuthority()).when(step),
                A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED);
    }

    private static Stream<RecommendationCommand> steps(Occasion on) {
        return Stream.of(
                new AssignFollowUpOfficer(ID, null, new AccountId(FIRST), "Lê Thị Hoa", on),
                new SetDueDate(ID, null, LATER, "Ấn định", null, on),
                new AcknowledgeRecommendation(ID, null, null, on),
                new PlanRemediation(ID, null, "Kế hoạch", null, List.of(), on),
                new ReportProgress(ID, null, "Tiến độ", List.of(), on),
                new SubmitResponse(ID, null, FIRST, "Kết quả", REPORT, List.of(), on),
                new WithdrawResponse(ID, null, FIRST, "Gửi nhầm", on),
                new AcceptResponse(ID, null, FIRST, null, on),
                new AcceptResponseInPart(ID, null, FIRST, "16 mục", "1 mục", on),
                new RejectResponse(ID, null, FIRST, "Chưa đủ", on),
                new AskExtension(ID, null, FIRST, LATER, "Chờ đại hội", null, on),
                new GrantExtension(ID, null, FIRST, LATER, null, null, on),
                new RefuseExtension(ID, null, FIRST, "Đã đủ", on),
                new SendReminder(ID, null, null, "Đôn đốc", on),
                new CloseRecommendation(ID, null, null, on),
                new CloseByAuthority(
                        ID, null, AuthorityGround.NO_LONGER_APPLICABLE, "Hết đối tượng", null, on),
                new ReopenRecommendation(ID, null, "Lặp lại", on));
    }
}
