package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.closedByAuthority;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.SendReminder;
import vn.giamsat.recommendation.event.ReminderSent;

class SendReminderTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_addressee_is_urged_in_writing() {
        fixture.given(opened()).when(remind()).expectEvents(reminded());
    }

    @Test
    void reminders_may_be_repeated() {
        fixture.given(opened(), reminded()).when(remind()).expectEvents(reminded());
    }

    @Test
    void nothing_is_urged_once_fulfilled() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST)).when(remind()),
                A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED);
    }

    @Test
    void a_closed_recommendation_is_not_urged() {
        refused(
                fixture.given(opened(), closedByAuthority()).when(remind()),
                A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED);
    }

    private static SendReminder remind() {
        return new SendReminder(ID, null, REPORT, "Đề nghị khẩn trương báo cáo", NOW);
    }

    private static ReminderSent reminded() {
        return new ReminderSent(R2, REPORT, "Đề nghị khẩn trương báo cáo", TODAY, null);
    }
}
