package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.TODAY;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.EVIDENCE;
import static vn.giamsat.inspection.Given.FILE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.SESSION;
import static vn.giamsat.inspection.Given.evidenceAdded;
import static vn.giamsat.inspection.Given.evidenceWithdrawn;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_SESSION_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.inspection.rule.InspectionRule.WITHDRAWN_EVIDENCE_IS_NOT_USED;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.AddEvidence;
import vn.giamsat.inspection.command.WithdrawEvidence;
import vn.giamsat.inspection.event.EvidenceWithdrawn;

import java.time.LocalDate;
import java.util.UUID;

class EvidenceTests {

    private static final WithdrawEvidence WITHDRAW =
            new WithdrawEvidence(ID, null, EVIDENCE, REASON);

    @Test
    void evidence_is_added_as_soon_as_the_case_is_open() {
        fixture().given(opened()).when(Ask.addEvidence()).expectEvents(evidenceAdded());
    }

    @Test
    void evidence_is_added_once_under_its_id() {
        refused(
                fixture().given(opened(), evidenceAdded()).when(Ask.addEvidence()),
                AN_ID_IS_USED_ONCE);
    }

    @Test
    void evidence_of_a_session_needs_that_session() {
        refused(
                fixture().given(opened()).when(add(SESSION, null)),
                ONLY_A_SESSION_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void evidence_is_not_dated_in_the_future() {
        refused(
                fixture().given(opened()).when(add(null, TODAY.plusDays(1))),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void evidence_is_taken_out_of_consideration() {
        fixture()
                .given(opened(), evidenceAdded())
                .when(WITHDRAW)
                .expectEvents(new EvidenceWithdrawn(CASE, EVIDENCE, REASON));
    }

    @Test
    void evidence_the_case_does_not_have_is_not_withdrawn() {
        refused(fixture().given(opened()).when(WITHDRAW), ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void evidence_is_withdrawn_once() {
        refused(
                fixture().given(opened(), evidenceAdded(), evidenceWithdrawn()).when(WITHDRAW),
                WITHDRAWN_EVIDENCE_IS_NOT_USED);
    }

    private static AddEvidence add(UUID session, LocalDate date) {
        return new AddEvidence(ID, null, EVIDENCE, FILE, "biên bản", session, date);
    }
}
