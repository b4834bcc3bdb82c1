package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.BON;
import static vn.giamsat.delegation.Story.CHI;
import static vn.giamsat.delegation.Story.DECISION;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NAME;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.THU;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.decision;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.member;
import static vn.giamsat.delegation.Story.paper;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.Story.resubmitted;
import static vn.giamsat.delegation.Story.returned;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_A_NAME_AND_A_THEME;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_LEADER;
import static vn.giamsat.delegation.rule.DelegationRule.A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_APPROVED;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.value.Occasion;

import java.util.List;

class ApproveProposalTests {

    private static final Document LETTER = paper(DocumentType.OFFICIAL_LETTER, "12", TODAY);

    @Test
    void a_proposal_is_approved_by_a_decision() {
        given(proposed()).when(approve(DECISION, BON, THU, CHI)).expectEvents(approved());
    }

    @Test
    void a_resubmitted_proposal_is_approved() {
        given(proposed(), returned(), resubmitted())
                .when(approve(DECISION, BON, THU, CHI))
                .expectEvents(approved());
    }

    @Test
    void a_visit_is_approved_by_any_paper() {
        given(proposed(CaseKind.INSPECTION_VISIT))
                .when(approve(LETTER, BON))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_formal_delegation_is_founded_by_a_decision() {
        refused(
                given(proposed()).when(approve(LETTER, BON)),
                A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION);
    }

    @Test
    void a_returned_proposal_is_not_approved() {
        refused(
                given(proposed(), returned()).when(approve(DECISION, BON)),
                ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_APPROVED);
    }

    @Test
    void a_proposal_is_approved_once() {
        refused(
                given(proposed(), approved()).when(approve(DECISION, BON)),
                ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_APPROVED);
    }

    @Test
    void a_delegation_has_one_leader() {
        refused(
                given(proposed()).when(approve(DECISION, BON, member(9, "Vũ", Post.LEADER))),
                A_DELEGATION_HAS_ONE_LEADER);
    }

    @Test
    void an_approved_delegation_has_a_name() {
        refused(
                given(proposed()).when(approve(" ", DECISION, NOW)),
                A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    @Test
    void a_decision_is_not_dated_in_the_future() {
        refused(
                given(proposed()).when(approve(decision("1377", TODAY.plusDays(1)), BON)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void an_approval_does_not_lie_in_the_future() {
        refused(
                given(proposed()).when(approve(NAME, DECISION, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    private static ApproveProposal approve(Document decision, Member... members) {
        return new ApproveProposal(ID, null, NAME, decision, List.of(members), NOW);
    }

    private static ApproveProposal approve(String name, Document decision, Occasion occasion) {
        return new ApproveProposal(ID, null, name, decision, List.of(BON), occasion);
    }

    private static ProposalApproved approved() {
        return new ProposalApproved(
                ID.value(), NAME, DECISION, List.of(BON, THU, CHI), TODAY, null);
    }
}
