package vn.giamsat.delegation.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a delegation, in the order of its life. Frozen once released. */
public sealed interface DelegationEvent extends DomainEvent
        permits DelegationProposed,
                ProposalReturned,
                ProposalResubmitted,
                ProposalApproved,
                DelegationFounded,
                DecisionRecorded,
                PlanDecided,
                PlanAdjusted,
                ReportOutlineIssued,
                WorkAssigned,
                MemberAppointed,
                MemberReplaced,
                MemberReleased,
                DelegationDisbanded {

    UUID delegation();
}
