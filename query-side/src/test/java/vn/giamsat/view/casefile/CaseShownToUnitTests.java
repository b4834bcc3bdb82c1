package vn.giamsat.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.CASE;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a unit reads of the case about it, and what stays the delegation's own. */
class CaseShownToUnitTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 28);
    private static final UUID OTHER_UNIT = id("another unit");
    private static final Person HOST = new Person("Chủ trì", List.of("Bí thư"), id("account"));
    private static final Person WITHOUT_ACCOUNT = new Person("Chủ trì", List.of("Bí thư"), null);

    private final CaseFileRow whole = whole();
    private final CaseFileRow shown = whole.shownTo(Doan1377.UNIT::equals);

    @Test
    void the_matter_is_the_same_but_for_where_it_came_from() {
        assertThat(whole.matter().escalatedFrom()).isEqualTo(id("origin"));
        assertThat(shown.matter().escalatedFrom()).isNull();
        assertThat(shown.matter().theme()).isEqualTo(whole.matter().theme());
        assertThat(shown.matter().periodExamined()).isEqualTo(whole.matter().periodExamined());
        assertThat(shown.clock()).isEqualTo(whole.clock());
    }

    @Test
    void sessions_are_shown_without_the_notes_and_without_accounts() {
        assertThat(shown.fieldwork().sessions())
                .containsExactly(
                        new SessionHeld(
                                CASE,
                                id("session"),
                                SessionType.WORKING_SESSION,
                                "huyện Châu Thành",
                                WITHOUT_ACCOUNT,
                                List.of("Bà A"),
                                null,
                                DAY,
                                null));
        assertThat(shown.fieldwork().selfReport()).isEqualTo(whole.fieldwork().selfReport());
    }

    @Test
    void of_the_report_only_what_was_done_with_the_unit_is_shown() {
        assertThat(shown.reporting().drafts()).isEmpty();
        assertThat(shown.reporting().report()).isNull();
        assertThat(shown.reporting().conferences())
                .containsExactly(conference(WITHOUT_ACCOUNT, List.of()));
        assertThat(shown.reporting().oralRemarks()).containsExactly(remarks(WITHOUT_ACCOUNT));
        assertThat(whole.reporting().drafts()).hasSize(1);
        assertThat(whole.reporting().conferences()).containsExactly(conference(HOST, reserved()));
    }

    @Test
    void each_conference_and_each_oral_remark_is_kept() {
        CaseFileRow twice =
                after(
                        Doan1377.opened(),
                        Doan1377.draft(),
                        Doan1377.conference(ConferenceOutcome.TO_BE_HELD_AGAIN),
                        remarks(HOST),
                        Doan1377.conference(ConferenceOutcome.ADOPTED),
                        remarks(WITHOUT_ACCOUNT));
        assertThat(twice.reporting().conferences())
                .containsExactly(
                        Doan1377.conference(ConferenceOutcome.TO_BE_HELD_AGAIN),
                        Doan1377.conference(ConferenceOutcome.ADOPTED));
        assertThat(twice.reporting().isAdopted()).isTrue();
        assertThat(twice.reporting().oralRemarks())
                .containsExactly(remarks(HOST), remarks(WITHOUT_ACCOUNT));
        assertThat(twice.shownTo(Doan1377.UNIT::equals).reporting().conferences()).hasSize(2);
    }

    @Test
    void before_the_notice_has_reached_the_unit_it_is_told_of_no_conclusion() {
        CaseFileRow issued =
                after(
                        Doan1377.opened(),
                        Doan1377.announced(),
                        Doan1377.draft(),
                        Doan1377.conference(ConferenceOutcome.ADOPTED),
                        Doan1377.reported(),
                        concluded(),
                        corrected());
        assertThat(issued.standing().stage()).isEqualTo(CaseStage.CONCLUDED);
        CaseFileRow told = issued.shownTo(Doan1377.UNIT::equals);
        assertThat(told.standing().stage()).isEqualTo(CaseStage.ADOPTED);
        assertThat(told.outcome()).isEqualTo(CaseOutcome.NOTHING_YET);
    }

    @Test
    void a_conclusion_opens_no_case_to_the_unit_before_it_is_delivered() {
        CaseFileRow issued = after(Doan1377.opened(), concluded());
        assertThat(issued.standing().openToUnit()).isFalse();
    }

    @Test
    void a_correction_is_told_once_it_was_delivered_to_the_unit() {
        CaseFileRow before =
                after(Doan1377.opened(), concluded(), Doan1377.delivered(), corrected());
        assertThat(before.shownTo(Doan1377.UNIT::equals).outcome().corrections()).isEmpty();
        assertThat(before.outcome().correctionsToDeliver(Doan1377.UNIT)).hasSize(1);
        CaseFileRow came =
                after(
                        Doan1377.opened(),
                        concluded(),
                        Doan1377.delivered(),
                        corrected(),
                        new CorrectionDelivered(
                                CASE, id("correction"), List.of(Doan1377.UNIT), null, DAY, null));
        assertThat(came.shownTo(Doan1377.UNIT::equals).outcome().corrections()).hasSize(1);
        assertThat(came.outcome().correctionsToDeliver(Doan1377.UNIT)).isEmpty();
    }

    private static ConclusionCorrected corrected() {
        return new ConclusionCorrected(
                CASE, Doan1377.notice(), "đọc là 15", "nhầm", DAY, null, id("correction"));
    }

    @Test
    void of_the_conclusion_only_recommendations_to_the_unit_are_shown() {
        assertThat(whole.outcome().conclusion().recommendations()).hasSize(2);
        assertThat(shown.outcome().conclusion().recommendations())
                .extracting(RecommendationDrawn::addressee)
                .containsExactly(Doan1377.UNIT);
        assertThat(shown.outcome().conclusion().summary()).isEqualTo("tóm tắt");
        assertThat(shown.outcome().delivery()).isEqualTo(Doan1377.delivered());
    }

    @Test
    void how_the_file_is_kept_is_not_shown() {
        assertThat(whole.filing().closing()).isNotNull();
        assertThat(shown.filing()).isEqualTo(CaseFiling.opened(0));
    }

    @Test
    void a_unit_is_told_that_a_report_was_adopted_and_nothing_beyond_until_the_conclusion() {
        assertThat(stageShown(ConferenceOutcome.ADOPTED)).isEqualTo(CaseStage.ADOPTED);
        assertThat(stageShown(ConferenceOutcome.TO_BE_HELD_AGAIN)).isEqualTo(CaseStage.AT_WORK);
    }

    private static CaseStage stageShown(ConferenceOutcome outcome) {
        return after(
                        Doan1377.opened(),
                        Doan1377.draft(),
                        Doan1377.conference(outcome),
                        Doan1377.reported())
                .shownTo(Doan1377.UNIT::equals)
                .standing()
                .stage();
    }

    private static CaseFileRow whole() {
        InspectionOpened opened = Doan1377.opened();
        return after(
                new InspectionOpened(
                        opened.inspection(),
                        opened.delegation(),
                        opened.subject(),
                        opened.kind(),
                        opened.theme(),
                        opened.basis(),
                        opened.periodExamined(),
                        opened.deadlineRule(),
                        id("origin"),
                        opened.occurredOn(),
                        opened.lateReason(),
                        opened.limit()),
                Doan1377.selfReport(),
                new SessionHeld(
                        CASE,
                        id("session"),
                        SessionType.WORKING_SESSION,
                        "huyện Châu Thành",
                        HOST,
                        List.of("Bà A"),
                        "ghi chép nội bộ",
                        DAY,
                        null),
                Doan1377.draft(),
                conference(HOST, reserved()),
                remarks(HOST),
                Doan1377.reported(),
                concluded(),
                Doan1377.delivered(),
                new CaseFileClosed(CASE, "bài học", null, null, null));
    }

    private static List<ReservedOpinion> reserved() {
        return List.of(new ReservedOpinion("Bà B", "không tán thành"));
    }

    private static AdoptionConferenceHeld conference(Person chair, List<ReservedOpinion> opinions) {
        return new AdoptionConferenceHeld(
                CASE,
                1,
                chair,
                Doan1377.UNIT,
                null,
                null,
                opinions,
                ConferenceOutcome.ADOPTED,
                DAY,
                null);
    }

    private static OralRemarksRecorded remarks(Person speaker) {
        return new OralRemarksRecorded(CASE, speaker, "phát biểu", List.of(), DAY, null);
    }

    private static ConclusionIssued concluded() {
        return new ConclusionIssued(
                CASE,
                Doan1377.notice(),
                "tóm tắt",
                List.of(drawn("R1", OTHER_UNIT), drawn("R2", Doan1377.UNIT)),
                DAY,
                null,
                Doan1377.DELEGATION,
                Doan1377.UNIT);
    }

    private static RecommendationDrawn drawn(String reference, UUID addressee) {
        return new RecommendationDrawn(
                id(reference), reference, "Củng cố", addressee, null, null, List.of());
    }

    private static CaseFileRow after(DomainEvent... events) {
        return Fold.fromNothing(new CaseFileView())
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
