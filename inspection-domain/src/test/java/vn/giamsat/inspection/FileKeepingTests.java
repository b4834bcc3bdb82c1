package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.EVIDENCE;
import static vn.giamsat.inspection.Given.FILE;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.archived;
import static vn.giamsat.inspection.Given.closed;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.delivered;
import static vn.giamsat.inspection.Given.evidenceAdded;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_REACHES_THE_SUBJECT_BEFORE_THE_FILE_CLOSES;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_CLOSED_AFTER_ITS_CONCLUSION;
import static vn.giamsat.inspection.rule.InspectionRule.A_REASON_IS_GIVEN;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_CLOSED_FILE_IS_ARCHIVED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_CLOSED_FILE_TAKES_LATE_PAPERS;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.value.Occasion;

import java.util.List;

class FileKeepingTests {

    private static final LatePaperAppended LATE_PAPER =
            new LatePaperAppended(CASE, EVIDENCE, FILE, "công văn đến sau", REASON, NOW.on(), null);

    @Test
    void the_file_closes_when_the_subject_has_the_notice() {
        fixture()
                .given(opened(), reported(), concluded(), delivered())
                .when(Ask.close(Occasion.NOT_RECORDED))
                .expectEvents(closed());
    }

    @Test
    void the_file_closes_when_others_had_the_notice_after_the_subject() {
        NoticeDelivered toTheSuperior =
                new NoticeDelivered(CASE, List.of(SUPERIOR.value()), null, null, null);
        fixture()
                .given(opened(), reported(), concluded(), delivered(), toTheSuperior)
                .when(Ask.close(Occasion.NOT_RECORDED))
                .expectEvents(closed());
    }

    @Test
    void the_file_of_a_visit_closes_without_a_conclusion() {
        fixture()
                .given(openedVisit())
                .when(Ask.close(Occasion.NOT_RECORDED))
                .expectEvents(closed());
    }

    @Test
    void a_formal_case_does_not_end_in_silence() {
        refused(
                fixture().given(opened(), reported()).when(Ask.close(NOW)),
                A_FORMAL_CASE_IS_CLOSED_AFTER_ITS_CONCLUSION);
    }

    @Test
    void a_conclusion_reaches_the_subject_before_the_file_closes() {
        refused(
                fixture().given(opened(), reported(), concluded()).when(Ask.close(NOW)),
                A_CONCLUSION_REACHES_THE_SUBJECT_BEFORE_THE_FILE_CLOSES);
    }

    @Test
    void the_conclusion_of_a_visit_reaches_the_subject_as_well() {
        refused(
                fixture().given(openedVisit(), concluded()).when(Ask.close(NOW)),
                A_CONCLUSION_REACHES_THE_SUBJECT_BEFORE_THE_FILE_CLOSES);
    }

    @Test
    void a_closed_file_goes_to_the_archive() {
        fixture()
                .given(openedVisit(), closed())
                .when(Ask.archive(Occasion.NOT_RECORDED))
                .expectEvents(archived());
    }

    @Test
    void an_open_file_does_not_go_to_the_archive() {
        refused(
                fixture().given(openedVisit()).when(Ask.archive(NOW)),
                ONLY_A_CLOSED_FILE_IS_ARCHIVED);
    }

    @Test
    void a_file_is_archived_once() {
        refused(
                fixture().given(openedVisit(), closed(), archived()).when(Ask.archive(NOW)),
                ONLY_A_CLOSED_FILE_IS_ARCHIVED);
    }

    @Test
    void a_closed_file_takes_a_late_paper() {
        fixture()
                .given(openedVisit(), closed())
                .when(Ask.appendLatePaper(NOW, REASON))
                .expectEvents(LATE_PAPER);
    }

    @Test
    void an_archived_file_takes_a_late_paper() {
        fixture()
                .given(openedVisit(), closed(), archived())
                .when(Ask.appendLatePaper(NOW, REASON))
                .expectEvents(LATE_PAPER);
    }

    @Test
    void an_open_file_takes_no_late_paper() {
        refused(
                fixture().given(openedVisit()).when(Ask.appendLatePaper(NOW, REASON)),
                ONLY_A_CLOSED_FILE_TAKES_LATE_PAPERS);
    }

    @Test
    void a_late_paper_says_why_it_is_late() {
        refused(
                fixture().given(openedVisit(), closed()).when(Ask.appendLatePaper(NOW, " ")),
                A_REASON_IS_GIVEN);
    }

    @Test
    void a_late_paper_does_not_take_the_id_of_evidence() {
        refused(
                fixture()
                        .given(openedVisit(), evidenceAdded(), closed())
                        .when(Ask.appendLatePaper(NOW, REASON)),
                AN_ID_IS_USED_ONCE);
    }
}
