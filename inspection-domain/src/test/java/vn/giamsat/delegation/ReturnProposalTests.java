package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.THEME;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.Story.resubmitted;
import static vn.giamsat.delegation.Story.returned;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_A_NAME_AND_A_THEME;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_RETURNED;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_RETURNED_PROPOSAL_CAN_BE_RESUBMITTED;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.ResubmitProposal;
import vn.giamsat.delegation.command.ReturnProposal;

/** Returning a proposal for correction, and resubmitting it. */
class ReturnProposalTests {

    private static final ReturnProposal RETURN = new ReturnProposal(ID, null, REASON, NOW);
    private static final ResubmitProposal RESUBMIT =
            new ResubmitProposal(ID, null, THEME, null, NOW);

    @Test
    void a_proposal_is_returned() {
        given(proposed()).when(RETURN).expectEvents(returned());
    }

    @Test
    void a_resubmitted_proposal_is_returned_again() {
        given(proposed(), returned(), resubmitted()).when(RETURN).expectEvents(returned());
    }

    @Test
    void a_returned_proposal_is_not_returned_again() {
        refused(
                given(proposed(), returned()).when(RETURN),
                ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_RETURNED);
    }

    @Test
    void a_founded_delegation_is_not_returned() {
        refused(given(founded()).when(RETURN), ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_RETURNED);
    }

    @Test
    void a_return_says_why() {
        refused(
                given(proposed()).when(new ReturnProposal(ID, null, " ", NOW)),
                A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    @Test
    void a_return_does_not_lie_in_the_future() {
        refused(
                given(proposed()).when(new ReturnProposal(ID, null, REASON, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_returned_proposal_is_resubmitted() {
        given(proposed(), returned()).when(RESUBMIT).expectEvents(resubmitted());
    }

    @Test
    void only_a_returned_proposal_can_be_resubmitted() {
        refused(given(proposed()).when(RESUBMIT), ONLY_A_RETURNED_PROPOSAL_CAN_BE_RESUBMITTED);
    }

    @Test
    void a_resubmitted_proposal_has_a_theme() {
        refused(
                given(proposed(), returned()).when(new ResubmitProposal(ID, null, " ", null, NOW)),
                A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    @Test
    void a_resubmission_does_not_lie_in_the_future() {
        refused(
                given(proposed(), returned())
                        .when(new ResubmitProposal(ID, null, THEME, null, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }
}
