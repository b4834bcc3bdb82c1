package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FILE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.extensionAsked;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_ASKS_FOR_A_LATER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_RESPONSE;
import static vn.giamsat.recommendation.rule.RecommendationRule.PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.AcceptResponseInPart;
import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;

class AcceptResponseInPartTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void nothing_is_decided_before_the_day_it_was_given() {
        refused(
                fixture.given(opened(), submitted(FIRST))
                        .when(
                                new AcceptResponseInPart(
                                        ID,
                                        null,
                                        FIRST,
                                        "16 mục",
                                        "1 mục",
                                        new Occasion(TODAY.minusDays(1), "nhập hồ sơ cũ"))),
                AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY);
    }

    @Test
    void a_part_is_accepted_and_the_rest_named() {
        fixture.given(opened(), submitted(FIRST))
                .when(accept("16 mục", "1 mục"))
                .expectEvents(acceptedInPart(null));
    }

    @Test
    void what_remains_is_answered_again() {
        fixture.given(opened(), submitted(FIRST), acceptedInPart(null))
                .when(
                        new SubmitResponse(
                                ID, null, SECOND, "Đã kiện toàn", REPORT, List.of(FILE), NOW))
                .expectEvents(submitted(SECOND));
    }

    @Test
    void a_day_that_one_of_before_names_is_the_due_date_then() {
        refused(
                fixture.given(opened(), submitted(FIRST), acceptedInPart(LATER))
                        .when(new AskExtension(ID, null, FIRST, LATER, "Chờ đại hội", null, NOW)),
                AN_EXTENSION_ASKS_FOR_A_LATER_DAY);
    }

    @Test
    void without_a_day_the_due_date_stays() {
        fixture.given(opened(), submitted(FIRST), acceptedInPart(null))
                .when(new AskExtension(ID, null, FIRST, LATER, "Chờ đại hội chi bộ", null, NOW))
                .expectEvents(extensionAsked(FIRST));
    }

    @Test
    void it_says_what_remains() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(accept("16 mục", " ")),
                PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS);
    }

    @Test
    void it_says_what_is_accepted() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(accept("", "1 mục")),
                PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS);
    }

    @Test
    void nothing_is_accepted_in_part_that_does_not_wait() {
        refused(
                fixture.given(opened()).when(accept("16 mục", "1 mục")),
                A_DECISION_NAMES_THE_WAITING_RESPONSE);
    }

    private static AcceptResponseInPart accept(String accepted, String remaining) {
        return new AcceptResponseInPart(ID, null, FIRST, accepted, remaining, NOW);
    }

    private static ResponseAcceptedInPart acceptedInPart(LocalDate due) {
        return new ResponseAcceptedInPart(R2, FIRST, "16 mục", "1 mục", due, TODAY, null);
    }
}
