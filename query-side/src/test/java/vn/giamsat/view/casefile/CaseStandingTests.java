package vn.giamsat.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;

import java.util.EnumSet;
import java.util.Set;

/** From when a unit knows of its case, and how far it is told that the case has come. */
class CaseStandingTests {

    /** What a unit reads of the case depends on it. */
    @Test
    void its_subject_knows_of_a_case_from_the_first_step_that_met_asked_or_told_it() {
        CaseFileRow opened = CaseFileRow.opened(Doan1377.opened(), 0);
        Set<Class<?>> tell =
                Set.of(
                        InspectionAnnounced.class,
                        SelfReportReceived.class,
                        SupplementRequested.class,
                        SessionHeld.class,
                        AdoptionConferenceHeld.class,
                        NoticeDelivered.class);

        assertThat(SampleEvents.all())
                .filteredOn(CaseStep.class::isInstance)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        step ->
                                assertThat(
                                                opened.after((CaseStep) step, false)
                                                        .standing()
                                                        .openToUnit())
                                        .isEqualTo(tell.contains(step.getClass())));
        assertThat(
                        opened.after(Doan1377.announced(), false)
                                .after(Doan1377.draft(), false)
                                .standing()
                                .openToUnit())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void a_unit_is_not_told_what_the_delegation_drafts_and_reports(CaseStage stage) {
        boolean inner = EnumSet.range(CaseStage.AT_WORK, CaseStage.REPORTED).contains(stage);

        assertThat(stage.shownToUnit(false, false)).isEqualTo(inner ? CaseStage.AT_WORK : stage);
        assertThat(stage.shownToUnit(true, false)).isEqualTo(inner ? CaseStage.ADOPTED : stage);
    }

    @Test
    void a_returned_self_report_is_waited_for_again_and_moves_work_that_began_not_back() {
        SelfReportReturned returned = new SelfReportReturned(Doan1377.CASE, "thiếu", null, null);

        assertThat(CaseStage.SELF_REPORT_RECEIVED.after(returned)).isEqualTo(CaseStage.ANNOUNCED);
        assertThat(CaseStage.OPENED.after(returned)).isEqualTo(CaseStage.OPENED);
        assertThat(CaseStage.AT_WORK.after(returned)).isEqualTo(CaseStage.AT_WORK);
    }
}
