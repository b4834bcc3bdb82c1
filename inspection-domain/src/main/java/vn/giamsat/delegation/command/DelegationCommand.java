package vn.giamsat.delegation.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.DelegationId;

/** What can be asked of a delegation, in the order of its life. */
public sealed interface DelegationCommand extends DomainCommand
        permits ProposeDelegation,
                ReturnProposal,
                ResubmitProposal,
                ApproveProposal,
                FoundDelegation,
                RecordDecision,
                DecidePlan,
                AdjustPlan,
                IssueReportOutline,
                AssignWork,
                AppointMember,
                ReplaceMember,
                ReleaseMember,
                DisbandDelegation {

    DelegationId delegation();

    @Override
    default DelegationId target() {
        return delegation();
    }
}
