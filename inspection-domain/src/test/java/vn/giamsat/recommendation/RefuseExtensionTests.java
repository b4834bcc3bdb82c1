package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.extensionAsked;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_REQUEST;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.RefuseExtension;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.value.Occasion;

import java.util.UUID;

class RefuseExtensionTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void nothing_is_decided_before_the_day_it_was_given() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST))
                        .when(
                                new RefuseExtension(
                                        ID,
                                        null,
                                        FIRST,
                                        "Không đủ lý do",
                                        new Occasion(TODAY.minusDays(1), "nhập hồ sơ cũ"))),
                AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR);
    }

    @Test
    void the_issuer_refuses_with_the_reason() {
        fixture.given(opened(), extensionAsked(FIRST))
                .when(refuse(FIRST, "Đã đủ thời gian"))
                .expectEvents(new ExtensionRefused(R2, FIRST, "Đã đủ thời gian", TODAY, null));
    }

    @Test
    void it_is_not_refused_without_one() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST)).when(refuse(FIRST, "")),
                THE_FOLLOW_UP_STATES_ITS_REASONS);
    }

    @Test
    void another_request_is_not_the_waiting_one() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST))
                        .when(refuse(SECOND, "Đã đủ thời gian")),
                A_DECISION_NAMES_THE_WAITING_REQUEST);
    }

    private static RefuseExtension refuse(UUID request, String reason) {
        return new RefuseExtension(ID, null, request, reason, NOW);
    }
}
