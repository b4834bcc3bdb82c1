package vn.giamsat.view.delegation;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.delegation.event.WorkAssigned;

/** How far the life of a delegation has come. */
public enum DelegationState {
    PROPOSED,
    RETURNED,
    FOUNDED,
    PLANNED,
    DISBANDED;

    DelegationState after(DelegationEvent event) {
        return switch (event) {
            case DelegationProposed _, ProposalResubmitted _ -> PROPOSED;
            case ProposalReturned _ -> RETURNED;
            case DelegationFounded _, ProposalApproved _ -> FOUNDED;
            case PlanDecided _ -> PLANNED;
            case DelegationDisbanded _ -> DISBANDED;
            case DecisionRecorded _,
                    PlanAdjusted _,
                    ReportOutlineIssued _,
                    WorkAssigned _,
                    MemberAppointed _,
                    MemberReplaced _,
                    MemberReleased _ ->
                    this;
        };
    }

    public boolean isFounded() {
        return compareTo(FOUNDED) >= 0;
    }
}
