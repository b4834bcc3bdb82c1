package vn.giamsat.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.recommendation.command.OpenRecommendation;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.RecommendationId;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class WhenConclusionIssuedThenOpenRecommendationsTests {

    private static final UUID INSPECTION = new UUID(1, 1);
    private static final UUID DELEGATION = new UUID(1, 2);
    private static final UUID SUBJECT = new UUID(1, 3);
    private static final UUID SUPERIOR = new UUID(1, 4);
    private static final UUID FINDING = new UUID(1, 5);
    private static final UUID R1 = new UUID(2, 1);
    private static final UUID R2 = new UUID(2, 2);
    private static final LocalDate DATED = LocalDate.of(2024, 6, 28);
    private static final LocalDate ENTERED = LocalDate.of(2024, 7, 1);

    private final WhenConclusionIssuedThenOpenRecommendations policy =
            new WhenConclusionIssuedThenOpenRecommendations();

    @Test
    void each_recommendation_of_the_notice_begins_its_own_life() {
        LocalDate due = LocalDate.of(2025, 6, 30);
        RecommendationDrawn dueOne =
                new RecommendationDrawn(
                        R1, "R1", "Nêu gương", SUBJECT, due, "Ấn định", List.of(FINDING));
        RecommendationDrawn openOne =
                new RecommendationDrawn(R2, null, "Chỉ đạo", SUPERIOR, null, null, List.of());

        assertThat(policy.then(issued(notice(DATED), List.of(dueOne, openOne))))
                .containsExactly(
                        new OpenRecommendation(
                                new RecommendationId(R1),
                                new InspectionId(INSPECTION),
                                new DelegationId(DELEGATION),
                                new UnitId(SUBJECT),
                                "R1",
                                "Nêu gương",
                                due,
                                "Ấn định",
                                List.of(FINDING),
                                notice(DATED),
                                DATED),
                        new OpenRecommendation(
                                new RecommendationId(R2),
                                new InspectionId(INSPECTION),
                                new DelegationId(DELEGATION),
                                new UnitId(SUPERIOR),
                                null,
                                "Chỉ đạo",
                                null,
                                null,
                                List.of(),
                                notice(DATED),
                                DATED));
    }

    @Test
    void an_undated_notice_counts_from_the_day_it_was_issued() {
        RecommendationDrawn drawn =
                new RecommendationDrawn(R2, null, "Chỉ đạo", SUBJECT, null, null, List.of());

        assertThat(policy.then(issued(notice(null), List.of(drawn))))
                .singleElement()
                .extracting(command -> ((OpenRecommendation) command).issuedOn())
                .isEqualTo(ENTERED);
    }

    @Test
    void a_notice_without_recommendations_opens_none() {
        assertThat(policy.then(issued(notice(DATED), List.of()))).isEmpty();
    }

    private static ConclusionIssued issued(Document notice, List<RecommendationDrawn> drawn) {
        return new ConclusionIssued(
                INSPECTION, notice, "Kết luận", drawn, ENTERED, null, DELEGATION, SUBJECT);
    }

    private static Document notice(LocalDate date) {
        return new Document(
                DocumentType.NOTICE, "Tỉnh ủy Long An", "2020-2025", "512", null, date, null);
    }
}
