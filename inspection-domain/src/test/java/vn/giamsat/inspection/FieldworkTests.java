package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.LEADER;
import static vn.giamsat.inspection.Given.OTHER;
import static vn.giamsat.inspection.Given.REQUEST;
import static vn.giamsat.inspection.Given.SESSION;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.sessionHeld;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_SESSION_OF_THE_CASE_IS_NAMED;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.RecordOralRemarks;
import vn.giamsat.inspection.command.RecordUpwardRequest;
import vn.giamsat.inspection.event.OralProposal;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

class FieldworkTests {

    @Test
    void a_session_is_recorded_as_soon_as_the_case_is_open() {
        fixture()
                .given(opened())
                .when(Ask.holdSession(on("2024-05-28")))
                .expectEvents(
                        new SessionHeld(
                                CASE,
                                SESSION,
                                SessionType.WORKING_SESSION,
                                "huyện Châu Thành",
                                null,
                                List.of(),
                                null,
                                on("2024-05-28").on(),
                                on("2024-05-28").lateReason()));
    }

    @Test
    void a_session_is_recorded_once_under_its_id() {
        refused(
                fixture().given(opened(), sessionHeld()).when(Ask.holdSession(NOW)),
                AN_ID_IS_USED_ONCE);
    }

    @Test
    void what_the_unit_asks_of_its_superior_is_recorded() {
        fixture()
                .given(openedVisit(), sessionHeld())
                .when(asks(REQUEST, SESSION))
                .expectEvents(
                        new UpwardRequestRecorded(
                                CASE, REQUEST, "U2", null, "Hỗ trợ", SESSION, null, null));
    }

    @Test
    void an_upward_request_does_not_take_the_id_of_a_session() {
        refused(
                fixture().given(openedVisit(), sessionHeld()).when(asks(SESSION, null)),
                AN_ID_IS_USED_ONCE);
    }

    @Test
    void an_upward_request_names_a_session_that_was_held() {
        refused(
                fixture().given(openedVisit(), sessionHeld()).when(asks(REQUEST, OTHER)),
                ONLY_A_SESSION_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void oral_remarks_stay_remarks_and_make_no_recommendation() {
        var proposals = List.of(new OralProposal("R2", "Củng cố đội ngũ"));
        fixture()
                .given(opened())
                .when(
                        new RecordOralRemarks(
                                ID, null, LEADER, null, proposals, Occasion.NOT_RECORDED))
                .expectEvents(new OralRemarksRecorded(CASE, LEADER, null, proposals, null, null));
    }

    private static RecordUpwardRequest asks(UUID request, UUID session) {
        return new RecordUpwardRequest(
                ID, null, request, "U2", null, "Hỗ trợ", session, Occasion.NOT_RECORDED);
    }
}
