package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.evidence.EvidenceSource;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.finding.FindingState;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.index.SearchFilter;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A unit sees only its own matters, and of them only what was shown to it. */
class UnitScopeIT {

    private static final Scope UNIT = Scope.units(Set.of(Doan1377.UNIT));
    private static final Scope STRANGER = Scope.units(Set.of(id("another unit")));
    private static final PageRequest MANY = PageRequest.first(100);
    private static final long OPENED = Chronicle.upToAnnouncement().last();
    private static final long DRAFTING = Chronicle.upToFindings().last() + 1;
    private static final QuerySide VIEWS = new ViewDatabase().feed(Chronicle.whole()).querySide();

    @Test
    void another_unit_sees_nothing_at_all() {
        assertNothingIsSeenBy(STRANGER, null);
    }

    @Test
    void nobody_sees_anything_without_a_scope() {
        assertNothingIsSeenBy(Scope.nothing(), null);
    }

    @Test
    void before_the_announcement_the_unit_sees_nothing() {
        assertNothingIsSeenBy(UNIT, OPENED);
    }

    private static void assertNothingIsSeenBy(Scope scope, Long asOf) {
        UUID inspection = Doan1377.CASE;
        assertThat(VIEWS.caseFiles().find(inspection, scope, asOf)).isEmpty();
        assertThat(VIEWS.caseFiles().list(scope, CaseFileFilter.NONE, asOf, MANY).items())
                .isEmpty();
        assertThat(VIEWS.delegations().list(scope, null, asOf, MANY).items()).isEmpty();
        assertThat(VIEWS.findings().ofCase(inspection, scope, asOf, MANY).items()).isEmpty();
        assertThat(VIEWS.evidence().ofCase(inspection, scope, asOf, MANY).items()).isEmpty();
        assertThat(VIEWS.upwardRequests().ofCase(inspection, scope, asOf, MANY).items()).isEmpty();
        assertThat(VIEWS.timeline().ofCase(inspection, scope, asOf, MANY).items()).isEmpty();
        assertThat(VIEWS.timeline().ofRecommendation(Doan1377.R2, scope, asOf, MANY).items())
                .isEmpty();
        assertThat(VIEWS.followUps().list(scope, FollowUpFilter.NONE, asOf, MANY).items())
                .isEmpty();
        assertThat(VIEWS.evidence().ofRecommendation(Doan1377.R2, scope, asOf, MANY).items())
                .isEmpty();
        assertThat(VIEWS.tasks().all(scope, inspection, asOf, MANY).items()).isEmpty();
        assertThat(VIEWS.search().find("1377", SearchFilter.NONE, scope, asOf, MANY).items())
                .isEmpty();
    }

    @Test
    void the_case_file_of_the_unit_holds_no_inner_work() {
        CaseFile seen = VIEWS.caseFiles().find(Doan1377.CASE, UNIT, DRAFTING + 2).orElseThrow();

        assertThat(seen.inside()).isFalse();
        assertThat(seen.file().standing().stage()).isEqualTo(CaseStage.ADOPTED);
        assertThat(seen.file().reporting().drafts()).isEmpty();
        assertThat(seen.file().reporting().report()).isNull();
        assertThat(seen.file().filing().missing()).isEmpty();
        assertThat(seen.missingInDelegation()).isEmpty();
        assertThat(seen.file().fieldwork().sessions())
                .extracting(SessionHeld::notes)
                .containsOnlyNulls();
    }

    @Test
    void the_stage_cannot_be_found_out_by_filtering() {
        CaseFileFilter reported = new CaseFileFilter(null, null, null, CaseStage.REPORTED);

        assertThat(VIEWS.caseFiles().list(UNIT, reported, DRAFTING + 2, MANY).items()).isEmpty();
    }

    @Test
    void a_draft_is_not_even_a_stage_to_the_unit() {
        CaseFile seen = VIEWS.caseFiles().find(Doan1377.CASE, UNIT, DRAFTING).orElseThrow();

        assertThat(seen.file().standing().stage()).isEqualTo(CaseStage.AT_WORK);
    }

    @Test
    void the_unit_sees_a_finding_in_the_words_it_was_shown() {
        List<FindingRow> seen = VIEWS.findings().ofCase(Doan1377.CASE, UNIT, null, MANY).items();

        assertThat(seen).hasSize(1);
        FindingRow finding = seen.getFirst();
        assertThat(finding.finding()).isEqualTo(Doan1377.FINDING);
        assertThat(finding.status().state()).isEqualTo(FindingState.SHOWN);
        assertThat(finding.words().kind()).isEqualTo(FindingKind.LIMITATION);
        assertThat(finding.words().content()).isEqualTo(Doan1377.CONTENT);
        assertThat(finding.writtenBy().authors()).isEmpty();
        assertThat(finding.status().remark()).isNull();
        assertThat(VIEWS.findings().find(Doan1377.CASE, Chronicle.HIDDEN_FINDING, UNIT, null))
                .isEmpty();
    }

    @Test
    void the_unit_sees_no_finding_before_it_was_shown() {
        long approved = Chronicle.upToFindings().last() - 2;

        assertThat(VIEWS.findings().ofCase(Doan1377.CASE, UNIT, approved, MANY).items()).isEmpty();
    }

    @Test
    void the_unit_sees_the_files_it_handed_in_and_no_gathered_evidence() {
        assertThat(VIEWS.evidence().ofCase(Doan1377.CASE, UNIT, null, MANY).items())
                .extracting(row -> row.origin().source(), row -> row.entered().addedBy())
                .containsExactly(tuple(EvidenceSource.SELF_REPORT, null));
        assertThat(VIEWS.evidence().ofRecommendation(Doan1377.R2, UNIT, null, MANY).items())
                .extracting(row -> row.origin().source())
                .containsExactly(EvidenceSource.RESPONSE);
        String gathered = Doan1377.file("gathered.pdf").sha256();
        assertThat(VIEWS.evidence().withContent(gathered, UNIT, null)).isEmpty();
        assertThat(VIEWS.evidence().withContent(gathered, Scope.everything(), null)).hasSize(1);
    }

    @Test
    void the_timeline_of_the_unit_tells_what_it_took_part_in() {
        List<TimelineRow> seen = VIEWS.timeline().ofCase(Doan1377.CASE, UNIT, null, MANY).items();

        assertThat(seen)
                .extracting(TimelineRow::event)
                .containsExactly(
                        "InspectionAnnounced",
                        "SelfReportReceived",
                        "SessionHeld",
                        "UpwardRequestRecorded",
                        "FindingShownToUnit",
                        "AdoptionConferenceHeld",
                        "ConclusionIssued",
                        "RecommendationOpened",
                        "FollowUpOfficerAssigned",
                        "NoticeDelivered",
                        "ConclusionCorrected",
                        "CorrectionDelivered",
                        "RecommendationAcknowledged",
                        "ResponseSubmitted");
        assertThat(seen).extracting(TimelineRow::actor).containsOnlyNulls();
        assertThat(seen.toString()).doesNotContain("nội bộ", "Lời văn chưa cho xem");
    }

    @Test
    void the_unit_is_told_that_an_opinion_was_reserved_and_neither_whose_nor_which() {
        long held = DRAFTING + 1;
        for (Long asOf : Arrays.asList(null, held)) {
            CaseFile seen = VIEWS.caseFiles().find(Doan1377.CASE, UNIT, asOf).orElseThrow();
            assertThat(seen.file().reporting().conferences().getFirst().reservedOpinions())
                    .isEmpty();
            assertThat(VIEWS.timeline().ofCase(Doan1377.CASE, UNIT, asOf, MANY).items())
                    .filteredOn(fact -> fact.event().equals("AdoptionConferenceHeld"))
                    .extracting(fact -> fact.payload().get("reservedOpinions"))
                    .containsExactly(List.of(Map.of()));
            assertThat(opinionsFoundBy(UNIT, asOf)).isEmpty();

            Scope inside = Scope.everything();
            CaseFile whole = VIEWS.caseFiles().find(Doan1377.CASE, inside, asOf).orElseThrow();
            assertThat(whole.file().reporting().conferences().getFirst().reservedOpinions())
                    .hasSize(1);
            assertThat(opinionsFoundBy(inside, asOf)).hasSize(1);
        }
    }

    private static List<?> opinionsFoundBy(Scope scope, Long asOf) {
        return VIEWS.search().find("\"Bảo Lưu\"", SearchFilter.NONE, scope, asOf, MANY).items();
    }

    @Test
    void the_unit_sees_the_delegation_without_its_arrangements() {
        DelegationRow seen =
                VIEWS.delegations().find(Doan1377.DELEGATION, UNIT, null).orElseThrow();

        assertThat(seen.matter().name()).isEqualTo("Đoàn giám sát 1377");
        assertThat(seen.team().members()).hasSize(1);
        assertThat(seen.team().members().getFirst().person().account()).isNull();
        assertThat(seen.planning().plan()).isNull();
        assertThat(seen.planning().subjects()).isEmpty();
        assertThat(seen.filing().missing()).isEmpty();
        assertThat(VIEWS.timeline().ofDelegation(Doan1377.DELEGATION, UNIT, null, MANY).items())
                .isEmpty();
    }

    @Test
    void neither_accounts_nor_what_others_were_recommended_are_told_outside() {
        UUID host = id("account of the host");
        UUID other = id("another unit");
        Story story =
                Chronicle.upToFindings()
                        .then(
                                new SessionHeld(
                                        Doan1377.CASE,
                                        id("hosted"),
                                        SessionType.WORKING_SESSION,
                                        "Châu Thành",
                                        new Person("Chủ trì", List.of(), host),
                                        List.of(),
                                        null,
                                        null,
                                        null),
                                new ConclusionIssued(
                                        Doan1377.CASE,
                                        Doan1377.notice(),
                                        "tóm tắt",
                                        List.of(
                                                drawn("Củng cố đội ngũ", Doan1377.UNIT),
                                                drawn("Việc của nơi khác", other)),
                                        null,
                                        null,
                                        Doan1377.DELEGATION,
                                        Doan1377.UNIT),
                                Doan1377.delivered());
        QuerySide views = new ViewDatabase().feed(story).querySide();

        String file = views.caseFiles().find(Doan1377.CASE, UNIT, null).orElseThrow().toString();
        String told = views.timeline().ofCase(Doan1377.CASE, UNIT, null, MANY).items().toString();
        Scope all = Scope.everything();

        assertThat(file).contains("Củng cố").doesNotContain("nơi khác", host.toString());
        assertThat(told).contains("Củng cố").doesNotContain("nơi khác", host.toString());
        assertThat(views.caseFiles().find(Doan1377.CASE, all, null).orElseThrow().toString())
                .contains("nơi khác", host.toString());
        assertThat(views.timeline().ofCase(Doan1377.CASE, all, null, MANY).items().toString())
                .contains("nơi khác", host.toString());
    }

    private static RecommendationDrawn drawn(String text, UUID addressee) {
        return new RecommendationDrawn(id(text), null, text, addressee, null, null, List.of());
    }

    @Test
    void a_visit_opens_to_the_unit_with_the_first_session() {
        Story story =
                Story.of(
                        Doan1377.founded(),
                        Doan1377.opened(Doan1377.CASE, Doan1377.UNIT, CaseKind.INSPECTION_VISIT));
        story.then(
                new SessionHeld(
                        Doan1377.CASE,
                        id("visit"),
                        SessionType.SITE_VISIT,
                        "phố Chiến Thắng",
                        null,
                        List.of(),
                        null,
                        null,
                        null));
        QuerySide views = new ViewDatabase().feed(story).querySide();

        assertThat(views.caseFiles().find(Doan1377.CASE, UNIT, 1L)).isEmpty();
        assertThat(views.caseFiles().find(Doan1377.CASE, UNIT, 2L)).isPresent();
    }

    @Test
    void members_and_units_of_one_reader_add_up() {
        Scope both = STRANGER.and(Scope.delegations(Set.of(Doan1377.DELEGATION)));

        assertThat(VIEWS.caseFiles().find(Doan1377.CASE, both, null).orElseThrow().inside())
                .isTrue();
        assertThat(VIEWS.findings().ofCase(Doan1377.CASE, both, null, MANY).items()).hasSize(2);
    }
}
