package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.ADDRESSEE;
import static vn.giamsat.recommendation.RecommendationStory.DELEGATION;
import static vn.giamsat.recommendation.RecommendationStory.DUE;
import static vn.giamsat.recommendation.RecommendationStory.FINDING;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.INSPECTION;
import static vn.giamsat.recommendation.RecommendationStory.ISSUED;
import static vn.giamsat.recommendation.RecommendationStory.NOTICE;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.openedWithoutDueDate;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.command.OpenRecommendation;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;

class OpenRecommendationTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void a_recommendation_of_the_notice_begins_its_own_life() {
        fixture.givenNoPriorActivity().when(open(DUE)).expectEvents(opened());
    }

    @Test
    void it_may_begin_without_a_due_date() {
        fixture.givenNoPriorActivity().when(open(null)).expectEvents(openedWithoutDueDate());
    }

    @Test
    void it_is_not_due_before_the_notice() {
        refused(
                fixture.givenNoPriorActivity().when(open(ISSUED.minusDays(1))),
                A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE);
    }

    private static OpenRecommendation open(LocalDate due) {
        return new OpenRecommendation(
                ID,
                new InspectionId(INSPECTION),
                new DelegationId(DELEGATION),
                new UnitId(ADDRESSEE),
                "R2",
                "Củng cố, kiện toàn đội ngũ cán bộ dân vận",
                due,
                due == null ? null : "Thông báo ấn định",
                List.of(FINDING),
                NOTICE,
                ISSUED);
    }
}
