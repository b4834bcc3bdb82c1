package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.LEADER;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.draftPrepared;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.rule.InspectionRule.A_DRAFT_REPORT_HAS_A_TEXT_OR_A_FILE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUBJECT_CHAIRS_THE_ADOPTION_CONFERENCE;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.inspection.command.PrepareDraftReport;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

class DraftReportTests {

    private static final List<ReservedOpinion> RESERVED =
            List.of(new ReservedOpinion("một ủy viên", "chưa thống nhất về nguyên nhân"));

    @Test
    void the_first_draft_is_version_one() {
        fixture()
                .given(opened())
                .when(Ask.prepareDraft(Occasion.NOT_RECORDED))
                .expectEvents(draftPrepared(1));
    }

    @Test
    void the_next_draft_is_the_next_version() {
        fixture()
                .given(opened(), draftPrepared(1))
                .when(Ask.prepareDraft(Occasion.NOT_RECORDED))
                .expectEvents(draftPrepared(2));
    }

    @Test
    void an_empty_draft_is_refused() {
        refused(
                fixture().given(opened()).when(new PrepareDraftReport(ID, null, " ", null, NOW)),
                A_DRAFT_REPORT_HAS_A_TEXT_OR_A_FILE);
    }

    @Test
    void the_conference_keeps_the_opinions_that_were_reserved() {
        fixture()
                .given(opened(), draftPrepared(1))
                .when(hold(1, SUBJECT))
                .expectEvents(
                        new AdoptionConferenceHeld(
                                CASE,
                                1,
                                LEADER,
                                SUBJECT.value(),
                                null,
                                null,
                                RESERVED,
                                ConferenceOutcome.TO_BE_HELD_AGAIN,
                                on("2024-06-18").on(),
                                on("2024-06-18").lateReason()));
    }

    @Test
    void a_conference_without_a_draft_is_refused() {
        refused(
                fixture().given(opened()).when(hold(1, SUBJECT)),
                THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT);
    }

    @Test
    void a_conference_on_version_nought_is_refused() {
        refused(
                fixture().given(opened()).when(hold(0, SUBJECT)),
                THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT);
    }

    @Test
    void a_conference_on_an_earlier_draft_is_refused() {
        refused(
                fixture()
                        .given(opened(), draftPrepared(1), draftPrepared(2))
                        .when(hold(1, SUBJECT)),
                THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT);
    }

    @Test
    void nobody_but_the_subject_chairs_the_conference() {
        refused(
                fixture().given(opened(), draftPrepared(1)).when(hold(1, SUPERIOR)),
                THE_SUBJECT_CHAIRS_THE_ADOPTION_CONFERENCE);
    }

    private static HoldAdoptionConference hold(int version, UnitId chairUnit) {
        return new HoldAdoptionConference(
                ID,
                null,
                version,
                LEADER,
                chairUnit,
                null,
                null,
                RESERVED,
                ConferenceOutcome.TO_BE_HELD_AGAIN,
                on("2024-06-18"));
    }
}
