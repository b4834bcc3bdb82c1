package vn.giamsat.view.dependents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.bitemporal.VisibleFacts;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CorrectionsTests {

    private static final UUID OTHER = Story.id("R9");

    @Test
    void the_conclusion_and_the_recommendation_rest_on_a_finding_amended_after_them() {
        Story story =
                Chronicle.upToAnnouncement()
                        .then(Doan1377.finding(), concluded(), drawn(Doan1377.R2), drawn(OTHER))
                        .then(amended());

        Dependents resting = dependents(story);

        assertThat(resting.correction().event()).isEqualTo("FindingAmended");
        assertThat(resting.wrong()).isNotNull();
        assertThat(resting.wrong().event()).isEqualTo("FindingRecorded");
        assertThat(resting.facts())
                .extracting(Dependent::how, fact -> fact.fact().event())
                .containsExactly(
                        tuple(DependencyKind.NAMES_IT, "ConclusionIssued"),
                        tuple(DependencyKind.DRAWN_FROM_IT, "RecommendationOpened"));
    }

    @Test
    void what_came_before_the_words_or_after_their_correction_does_not_rest_on_them() {
        Story story =
                Chronicle.upToAnnouncement()
                        .then(Doan1377.draft(), Doan1377.finding(), amended(), Doan1377.reported());

        assertThat(dependents(story.events(), story.last() - 1).facts()).isEmpty();
    }

    @Test
    void what_speaks_for_the_case_rests_on_every_finding_in_it() {
        Story story =
                Chronicle.upToAnnouncement()
                        .then(Doan1377.finding(), Doan1377.draft(), Doan1377.reported())
                        .then(new FindingWithdrawn(Doan1377.CASE, Doan1377.FINDING, "sai"));

        assertThat(dependents(story).facts())
                .extracting(Dependent::how, fact -> fact.fact().event())
                .containsExactly(
                        tuple(DependencyKind.SPEAKS_FOR_THE_CASE, "DraftReportPrepared"),
                        tuple(DependencyKind.SPEAKS_FOR_THE_CASE, "ReportedToIssuer"));
    }

    @Test
    void withdrawn_evidence_is_followed_through_the_finding_that_names_it() {
        UUID evidence = Story.id("evidence");
        Story story =
                Chronicle.upToFindings()
                        .then(
                                new FindingRecorded(
                                        Doan1377.CASE,
                                        Story.id("on evidence"),
                                        FindingKind.SHORTCOMING,
                                        words("dựa vào tệp"),
                                        null,
                                        List.of(evidence),
                                        null,
                                        null),
                                new EvidenceWithdrawn(Doan1377.CASE, evidence, "tệp nhầm"));

        assertThat(dependents(story).facts())
                .extracting(Dependent::how, fact -> fact.fact().event())
                .containsExactly(tuple(DependencyKind.NAMES_IT, "FindingRecorded"));
    }

    @Test
    void a_corrected_conclusion_carries_its_recommendations_and_what_followed_on_them() {
        Story story =
                Chronicle.whole()
                        .then(
                                new ConclusionCorrected(
                                        Doan1377.CASE,
                                        Doan1377.notice(),
                                        "đọc là 15",
                                        "số liệu nhầm",
                                        null,
                                        null));

        assertThat(dependents(story).facts())
                .extracting(Dependent::how, fact -> fact.fact().event())
                .contains(
                        tuple(DependencyKind.DRAWN_FROM_IT, "RecommendationOpened"),
                        tuple(DependencyKind.SPEAKS_FOR_THE_CASE, "NoticeDelivered"),
                        tuple(DependencyKind.FOLLOWS_FROM_IT, "ResponseSubmitted"));
    }

    @Test
    void a_unit_is_told_only_what_it_was_told_at_the_time() {
        Story story =
                Chronicle.upToAnnouncement()
                        .then(Doan1377.finding(), concluded(), drawn(Doan1377.R2))
                        .then(amended());
        VisibleFacts unit = new VisibleFacts(story.events(), false, Doan1377.UNIT::equals);

        assertThat(Corrections.dependents(story.events(), story.last(), unit)).isEmpty();
    }

    @Test
    void a_recommendation_that_names_no_finding_rests_on_each() {
        Story story =
                Chronicle.upToAnnouncement()
                        .then(Doan1377.finding(), Doan1377.concluded(), drawn(Doan1377.R2))
                        .then(amended());

        assertThat(dependents(story).facts())
                .extracting(Dependent::how, fact -> fact.fact().event())
                .contains(tuple(DependencyKind.DRAWN_FROM_IT, "RecommendationOpened"));
    }

    @Test
    void every_correcting_fact_is_known_by_its_name_and_no_other_is() {
        assertThat(
                        SampleEvents.all().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .filter(Corrections::isCorrection))
                .hasSize(10);
        Story story = Chronicle.whole();
        for (RecordedEvent recorded : story.events()) {
            boolean found = Correction.at(recorded.position(), story.events()).isPresent();
            String name = recorded.event().getClass().getSimpleName();
            assertThat(found).as(name).isEqualTo(Corrections.isCorrection(name));
        }
    }

    private static Dependents dependents(Story story) {
        return dependents(story.events(), story.last());
    }

    private static Dependents dependents(List<RecordedEvent> events, long position) {
        VisibleFacts all = new VisibleFacts(events, true, _ -> true);
        return Corrections.dependents(events, position, all).orElseThrow();
    }

    private static DomainEvent amended() {
        return new FindingAmended(
                Doan1377.CASE,
                Doan1377.FINDING,
                FindingKind.SHORTCOMING,
                words("đúng ra là"),
                "viết nhầm");
    }

    private static DomainEvent concluded() {
        return new ConclusionIssued(
                Doan1377.CASE,
                Doan1377.notice(),
                "kết quả",
                List.of(
                        drawnOn(Doan1377.R2, Doan1377.FINDING),
                        drawnOn(OTHER, Chronicle.HIDDEN_FINDING)),
                LocalDate.of(2024, 6, 28),
                null,
                Doan1377.DELEGATION,
                Doan1377.UNIT);
    }

    private static RecommendationDrawn drawnOn(UUID id, UUID finding) {
        return new RecommendationDrawn(
                id, "R", "Khắc phục", Doan1377.UNIT, null, null, List.of(finding));
    }

    private static DomainEvent drawn(UUID id) {
        return new RecommendationOpened(
                id,
                Doan1377.CASE,
                Doan1377.DELEGATION,
                Doan1377.UNIT,
                "R",
                "Khắc phục",
                null,
                null,
                List.of(),
                Doan1377.notice(),
                null);
    }

    private static FindingContent words(String text) {
        return Doan1377.says(null, text);
    }
}
