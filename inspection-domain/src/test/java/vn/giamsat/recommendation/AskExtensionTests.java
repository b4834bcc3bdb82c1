package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.DUE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.extensionAsked;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.openedWithoutDueDate;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_ASKS_FOR_A_LATER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_NEEDS_A_DUE_DATE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONE_EXTENSION_REQUEST_AT_A_TIME_WAITS;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.event.ExtensionRefused;

import java.time.LocalDate;
import java.util.UUID;

class AskExtensionTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void the_addressee_asks_for_a_later_day() {
        fixture.given(opened()).when(ask(FIRST, LATER)).expectEvents(extensionAsked(FIRST));
    }

    @Test
    void where_no_day_is_set_nothing_is_put_off() {
        refused(
                fixture.given(openedWithoutDueDate()).when(ask(FIRST, LATER)),
                AN_EXTENSION_NEEDS_A_DUE_DATE);
    }

    @Test
    void the_same_day_is_no_extension() {
        refused(fixture.given(opened()).when(ask(FIRST, DUE)), AN_EXTENSION_ASKS_FOR_A_LATER_DAY);
    }

    @Test
    void a_second_request_waits_for_the_decision_on_the_first() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST)).when(ask(SECOND, LATER)),
                ONE_EXTENSION_REQUEST_AT_A_TIME_WAITS);
    }

    @Test
    void a_refused_request_is_followed_by_another() {
        fixture.given(opened(), extensionAsked(FIRST), refusedExtension())
                .when(ask(SECOND, LATER))
                .expectEvents(extensionAsked(SECOND));
    }

    @Test
    void a_refused_request_is_not_entered_again() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST), refusedExtension())
                        .when(ask(FIRST, LATER)),
                A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE);
    }

    @Test
    void it_says_why() {
        refused(
                fixture.given(opened())
                        .when(new AskExtension(ID, null, FIRST, LATER, "", null, NOW)),
                THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void a_fulfilled_recommendation_needs_no_more_time() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST)).when(ask(SECOND, LATER)),
                A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED);
    }

    private static AskExtension ask(UUID request, LocalDate due) {
        return new AskExtension(ID, null, request, due, "Chờ đại hội chi bộ", null, NOW);
    }

    private static ExtensionRefused refusedExtension() {
        return new ExtensionRefused(R2, FIRST, "Đã đủ thời gian", TODAY, null);
    }
}
