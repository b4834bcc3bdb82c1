package vn.giamsat.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class CaseFileViewTests {

    private static final LocalDate SESSION_DAY = LocalDate.of(2024, 5, 28);

    @Test
    void the_stage_follows_the_procedure() {
        assertThat(stage(Doan1377.opened())).isEqualTo(CaseStage.OPENED);
        assertThat(stage(Doan1377.opened(), Doan1377.announced())).isEqualTo(CaseStage.ANNOUNCED);
        assertThat(stage(Doan1377.opened(), Doan1377.announced(), Doan1377.selfReport()))
                .isEqualTo(CaseStage.SELF_REPORT_RECEIVED);
        assertThat(stage(atWork())).isEqualTo(CaseStage.AT_WORK);
        assertThat(stage(reported())).isEqualTo(CaseStage.REPORTED);
        assertThat(stage(and(reported(), Doan1377.concluded()))).isEqualTo(CaseStage.CONCLUDED);
        assertThat(stage(closed())).isEqualTo(CaseStage.CLOSED);
        assertThat(
                        stage(
                                and(
                                        closed(),
                                        new CaseFileArchived(
                                                Doan1377.CASE, "VP", null, null, null))))
                .isEqualTo(CaseStage.ARCHIVED);
    }

    @Test
    void a_conference_to_be_held_again_adopts_nothing() {
        assertThat(
                        stage(
                                and(
                                        atWork(),
                                        Doan1377.draft(),
                                        Doan1377.conference(ConferenceOutcome.TO_BE_HELD_AGAIN))))
                .isEqualTo(CaseStage.DRAFTED);
    }

    @Test
    void a_report_returned_for_more_work_puts_the_case_back_to_work() {
        CaseFileRow row =
                after(
                        and(
                                reported(),
                                new ReturnedForMoreWork(Doan1377.CASE, "làm rõ", null, null)));

        assertThat(row.standing().stage()).isEqualTo(CaseStage.AT_WORK);
        assertThat(row.reporting().returnedForMoreWork()).isEqualTo("làm rõ");
    }

    @Test
    void an_announcement_recorded_late_moves_the_case_not_back() {
        assertThat(stage(Doan1377.opened(), Doan1377.session(SESSION_DAY), Doan1377.announced()))
                .isEqualTo(CaseStage.AT_WORK);
    }

    @Test
    void the_clock_starts_with_the_self_report_and_is_extended_by_the_issuer() {
        InspectionExtended extended =
                new InspectionExtended(
                        Doan1377.CASE, 10, null, "phức tạp", null, null, LocalDate.of(2024, 7, 15));

        CaseFileRow row = after(Doan1377.opened(), Doan1377.selfReport(), extended);

        assertThat(row.clock().clockStartedOn()).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(row.clock().dueOn()).isEqualTo(LocalDate.of(2024, 7, 15));
        assertThat(row.clock().extensionDays()).isEqualTo(10);
    }

    @Test
    void the_clock_waits_while_the_self_report_is_returned() {
        CaseFileRow row =
                after(
                        Doan1377.opened(),
                        Doan1377.selfReport(),
                        new SelfReportReturned(Doan1377.CASE, "chưa theo đề cương", null, null));

        assertThat(row.clock().clockStartedOn()).isNull();
        assertThat(row.clock().dueOn()).isNull();
        assertThat(row.fieldwork().selfReportReturned()).isEqualTo("chưa theo đề cương");
    }

    @Test
    void a_supplement_finds_the_request_it_answers() {
        SupplementRequested asked =
                new SupplementRequested(
                        Doan1377.CASE, id("q"), PaperKind.EXPLANATION, "về…", null, null, null);
        SupplementReceived answer = supplement(asked);
        SupplementReceived unasked = supplement(null);

        assertThat(after(Doan1377.opened(), asked, unasked, answer).fieldwork().supplements())
                .containsExactly(new Supplement(asked, answer), new Supplement(null, unasked));
    }

    private static SupplementReceived supplement(SupplementRequested asked) {
        return new SupplementReceived(
                Doan1377.CASE,
                asked == null ? null : asked.request(),
                PaperKind.EXPLANATION,
                "giải trình",
                null,
                List.of(),
                null,
                null);
    }

    @Test
    void what_the_record_lacks_is_listed() {
        assertThat(after(Doan1377.opened(), Doan1377.session(null)).filing().missing())
                .containsExactly(
                        MissingCaseFact.ANNOUNCEMENT,
                        MissingCaseFact.SELF_REPORT,
                        MissingCaseFact.SESSION_DATE);
        assertThat(after(atWork()).filing().missing()).isEmpty();
    }

    @Test
    void a_visit_needs_neither_announcement_nor_self_report() {
        CaseFileRow row =
                after(
                        Doan1377.opened(Doan1377.CASE, Doan1377.UNIT, CaseKind.INSPECTION_VISIT),
                        Doan1377.session(SESSION_DAY));

        assertThat(row.filing().missing()).isEmpty();
        assertThat(row.standing().openToUnit()).isTrue();
    }

    @Test
    void illustration_sticks() {
        Story story = Story.of(Doan1377.opened()).illustrated().then(Doan1377.announced());

        assertThat(
                        Fold.fromNothing(new CaseFileView())
                                .apply(story.events())
                                .rows()
                                .getFirst()
                                .standing()
                                .illustrated())
                .isTrue();
    }

    @Test
    void a_case_with_an_illustrated_finding_is_one_that_is_illustrated() {
        Story story = Story.of(Doan1377.opened(), Doan1377.finding());
        assertThat(file(story).standing().illustrated()).isFalse();

        CaseFileRow illustrated = file(story.illustrated().then(Doan1377.finding()));
        assertThat(illustrated.standing().illustrated()).isTrue();
        assertThat(illustrated.standing().illustratedSteps()).isEmpty();
    }

    private static CaseFileRow file(Story story) {
        return Fold.fromNothing(new CaseFileView()).apply(story.events()).rows().getFirst();
    }

    @Test
    void only_the_steps_that_illustrate_are_labelled_and_a_unit_learns_of_no_other() {
        Story story = Story.of(Doan1377.opened());
        story.illustrated().then(Doan1377.announced()).then(Doan1377.draft());

        CaseFileRow row =
                Fold.fromNothing(new CaseFileView()).apply(story.events()).rows().getFirst();

        assertThat(row.standing().illustratedSteps())
                .containsExactly("InspectionAnnounced", "DraftReportPrepared 1");
        assertThat(row.shownTo(unit -> false).standing().illustratedSteps())
                .containsExactly("InspectionAnnounced");
    }

    @Test
    void every_step_leaves_a_trace_in_the_part_that_knows_it() {
        CaseFileRow opened = CaseFileRow.opened(Doan1377.opened(), 0);

        assertThat(SampleEvents.all())
                .filteredOn(CaseStep.class::isInstance)
                .filteredOn(step -> !(step instanceof InspectionOpened))
                .isNotEmpty()
                .allSatisfy(
                        step ->
                                assertThat(traces(opened.after((CaseStep) step, false)))
                                        .isNotEqualTo(traces(opened)));
    }

    /** All but what follows from the stage. */
    private static List<Object> traces(CaseFileRow row) {
        return Arrays.asList(
                row.matter(),
                row.clock(),
                row.fieldwork(),
                row.reporting(),
                row.outcome(),
                row.filing().closing(),
                row.filing().archiving());
    }

    private static DomainEvent[] atWork() {
        return new DomainEvent[] {
            Doan1377.opened(),
            Doan1377.announced(),
            Doan1377.selfReport(),
            Doan1377.session(SESSION_DAY)
        };
    }

    private static DomainEvent[] reported() {
        return and(
                atWork(),
                Doan1377.draft(),
                Doan1377.conference(ConferenceOutcome.ADOPTED),
                Doan1377.reported());
    }

    private static DomainEvent[] closed() {
        return and(
                reported(),
                Doan1377.concluded(),
                Doan1377.delivered(),
                new CaseFileClosed(Doan1377.CASE, null, null, null, null));
    }

    private static DomainEvent[] and(DomainEvent[] some, DomainEvent... more) {
        return java.util.stream.Stream.of(some, more)
                .flatMap(java.util.stream.Stream::of)
                .toArray(DomainEvent[]::new);
    }

    private static CaseStage stage(DomainEvent... events) {
        return after(events).standing().stage();
    }

    private static CaseFileRow after(DomainEvent... events) {
        return Fold.fromNothing(new CaseFileView())
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
