package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FILE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.REPORT;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.rejected;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.RecommendationStory.withdrawn;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_RESPONSE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.command.WithdrawResponse;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

class WithdrawResponseTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void nothing_is_decided_before_the_day_it_was_given() {
        refused(
                fixture.given(opened(), submitted(FIRST))
                        .when(
                                new WithdrawResponse(
                                        ID,
                                        null,
                                        FIRST,
                                        "Gửi nhầm",
                                        new Occasion(TODAY.minusDays(1), "nhập hồ sơ cũ"))),
                AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY);
    }

    @Test
    void a_response_that_waits_is_taken_back_with_the_reason() {
        fixture.given(opened(), submitted(FIRST))
                .when(withdraw(FIRST, "Gửi nhầm phụ lục"))
                .expectEvents(withdrawn(FIRST));
    }

    @Test
    void it_is_not_taken_back_without_a_reason() {
        refused(
                fixture.given(opened(), submitted(FIRST)).when(withdraw(FIRST, " ")),
                THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void where_nothing_waits_nothing_is_taken_back() {
        refused(
                fixture.given(opened()).when(withdraw(FIRST, "Gửi nhầm")),
                ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN);
    }

    @Test
    void what_is_decided_is_not_taken_back() {
        refused(
                fixture.given(opened(), submitted(FIRST), accepted(FIRST))
                        .when(withdraw(FIRST, "Gửi nhầm")),
                ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN);
        refused(
                fixture()
                        .given(opened(), submitted(FIRST), rejected(FIRST))
                        .when(withdraw(FIRST, "Gửi nhầm")),
                ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN);
    }

    @Test
    void another_response_than_the_waiting_one_is_not_taken_back() {
        refused(
                fixture.given(opened(), submitted(FIRST), rejected(FIRST), submitted(SECOND))
                        .when(withdraw(FIRST, "Gửi nhầm")),
                ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN);
    }

    @Test
    void it_is_taken_back_once_and_decided_no_more() {
        refused(
                fixture.given(opened(), submitted(FIRST), withdrawn(FIRST))
                        .when(withdraw(FIRST, "Gửi nhầm")),
                ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN);
        refused(
                fixture()
                        .given(opened(), submitted(FIRST), withdrawn(FIRST))
                        .when(new AcceptResponse(ID, null, FIRST, null, NOW)),
                A_DECISION_NAMES_THE_WAITING_RESPONSE);
    }

    @Test
    void the_unit_answers_again_with_another_response() {
        fixture.given(opened(), submitted(FIRST), withdrawn(FIRST))
                .when(answer(SECOND))
                .expectEvents(submitted(SECOND));
        refused(
                fixture().given(opened(), submitted(FIRST), withdrawn(FIRST)).when(answer(FIRST)),
                A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE);
    }

    private static SubmitResponse answer(UUID response) {
        return new SubmitResponse(ID, null, response, "Đã kiện toàn", REPORT, List.of(FILE), NOW);
    }

    private static WithdrawResponse withdraw(UUID response, String reason) {
        return new WithdrawResponse(ID, null, response, reason, NOW);
    }
}
