package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.view.bitemporal.BitemporalCase;
import vn.giamsat.view.bitemporal.BitemporalCases;
import vn.giamsat.view.dependents.Corrections;
import vn.giamsat.view.dependents.Dependents;
import vn.giamsat.view.finding.CorrectedFinding;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What happened since, what was known when, and what rests on what, with the rights of readers. */
class LookingBackIT {

    private static final Scope ALL = Scope.everything();
    private static final Scope UNIT = Scope.units(Set.of(Doan1377.UNIT));
    private static final Scope STRANGER = Scope.units(Set.of(id("another unit")));
    private static final long DRAFTING = Chronicle.upToFindings().last();
    private static final LocalDate AT_THE_END = LocalDate.of(2030, 1, 1);
    private static final List<RecordedEvent> EVENTS = Chronicle.whole().then(corrected()).events();
    private static final QuerySide VIEWS = new ViewDatabase().feed(EVENTS, 1000).querySide();
    private static final ToldHistory LOG = new ToldHistory(EVENTS);
    private static final BitemporalCases KNOWN =
            new BitemporalCases(LOG, VIEWS.caseFiles(), VIEWS.followUps(), OfficeDays.ZONE);
    private static final Corrections CORRECTIONS = new Corrections(LOG, VIEWS.caseFiles());

    @Test
    void facts_since_are_counted_as_the_timeline_tells_them() {
        for (Scope scope : List.of(ALL, UNIT)) {
            long counted =
                    VIEWS.factsSince()
                            .ofCases(Map.of(Doan1377.CASE, DRAFTING), scope)
                            .getOrDefault(Doan1377.CASE, 0L);
            long told =
                    VIEWS
                            .timeline()
                            .ofCase(Doan1377.CASE, scope, null, PageRequest.first(500))
                            .items()
                            .stream()
                            .filter(fact -> fact.position() > DRAFTING)
                            .count();

            assertThat(counted).isEqualTo(told).isPositive();
        }
    }

    @Test
    void a_stranger_is_counted_nothing() {
        Map<UUID, Long> since = Map.of(Doan1377.CASE, 0L, Doan1377.R2, 0L, Doan1377.DELEGATION, 0L);

        assertThat(VIEWS.factsSince().ofCases(since, STRANGER)).isEmpty();
        assertThat(VIEWS.factsSince().ofRecommendations(since, STRANGER)).isEmpty();
        assertThat(VIEWS.factsSince().ofDelegations(since, STRANGER)).isEmpty();
        assertThat(VIEWS.factsSince().ofDelegations(since, UNIT)).isEmpty();
        assertThat(VIEWS.factsSince().ofDelegations(since, ALL)).isNotEmpty();
        assertThat(VIEWS.factsSince().ofRecommendations(since, UNIT)).containsKey(Doan1377.R2);
    }

    @Test
    void with_both_clocks_at_the_end_the_answer_is_what_stands_now() {
        BitemporalCase known = KNOWN.ofCase(Doan1377.CASE, ALL, null, AT_THE_END).orElseThrow();
        BitemporalCase unit = KNOWN.ofCase(Doan1377.CASE, UNIT, null, AT_THE_END).orElseThrow();

        assertThat(known.leftOut()).isEmpty();
        assertThat(known.file())
                .isEqualTo(VIEWS.caseFiles().find(Doan1377.CASE, ALL, null).orElseThrow().file());
        assertThat(unit.file())
                .isEqualTo(VIEWS.caseFiles().find(Doan1377.CASE, UNIT, null).orElseThrow().file());
        assertThat(unit.findings())
                .isEqualTo(
                        VIEWS.findings()
                                .ofCase(Doan1377.CASE, UNIT, null, PageRequest.first(500))
                                .items());
    }

    @Test
    void who_may_not_see_the_matter_is_not_answered() {
        assertThat(KNOWN.ofCase(Doan1377.CASE, STRANGER, null, AT_THE_END)).isEmpty();
        assertThat(KNOWN.ofRecommendation(Doan1377.R2, STRANGER, null, AT_THE_END)).isEmpty();
        assertThat(KNOWN.ofCase(Doan1377.CASE, UNIT, 5L, AT_THE_END)).isEmpty();
        assertThat(CORRECTIONS.dependentsOn(Doan1377.CASE, last(), STRANGER, null)).isEmpty();
    }

    @Test
    void one_recommendation_is_answered_alone() {
        BitemporalCase known =
                KNOWN.ofRecommendation(Doan1377.R2, UNIT, null, AT_THE_END).orElseThrow();

        assertThat(known.file()).isNull();
        assertThat(known.recommendations())
                .singleElement()
                .extracting("recommendation")
                .isEqualTo(Doan1377.R2);
    }

    @Test
    void what_rests_on_a_conclusion_is_found_for_inside_and_unit_alike() {
        Dependents inside =
                CORRECTIONS.dependentsOn(Doan1377.CASE, last(), ALL, null).orElseThrow();
        Dependents unit = CORRECTIONS.dependentsOn(Doan1377.CASE, last(), UNIT, null).orElseThrow();

        assertThat(inside.facts())
                .extracting(fact -> fact.fact().event())
                .contains("RecommendationOpened");
        assertThat(unit.facts()).isNotEmpty().allMatch(fact -> fact.fact().actor() == null);
    }

    @Test
    void earlier_words_of_findings_are_told_inside_alone() {
        List<CorrectedFinding> corrected = VIEWS.findings().correctedIn(Doan1377.CASE, ALL, null);

        assertThat(corrected)
                .anySatisfy(
                        finding -> {
                            assertThat(finding.finding()).isEqualTo(Doan1377.FINDING);
                            assertThat(finding.earlier())
                                    .singleElement()
                                    .satisfies(
                                            words -> {
                                                assertThat(words.content())
                                                        .isEqualTo(Doan1377.CONTENT);
                                                assertThat(words.amendedAt()).isEqualTo(DRAFTING);
                                            });
                        })
                .anySatisfy(finding -> assertThat(finding.withdrawnAt()).isEqualTo(last() - 1));
        assertThat(VIEWS.findings().correctedIn(Doan1377.CASE, ALL, DRAFTING - 1)).isEmpty();
        assertThat(VIEWS.findings().correctedIn(Doan1377.CASE, UNIT, null)).isEmpty();
    }

    private static DomainEvent[] corrected() {
        return new DomainEvent[] {
            new FindingWithdrawn(Doan1377.CASE, Chronicle.HIDDEN_FINDING, "nhầm"),
            new ConclusionCorrected(
                    Doan1377.CASE, Doan1377.notice(), "đọc là 15", "số liệu nhầm", null, null)
        };
    }

    private static long last() {
        return EVENTS.getLast().position();
    }
}
