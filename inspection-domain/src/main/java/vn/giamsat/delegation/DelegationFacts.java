package vn.giamsat.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.command.AdjustPlan;
import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.AssignWork;
import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.delegation.command.DisbandDelegation;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.IssueReportOutline;
import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.delegation.command.RecordDecision;
import vn.giamsat.delegation.command.ReleaseMember;
import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.command.ResubmitProposal;
import vn.giamsat.delegation.command.ReturnProposal;
import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationDisbanded;
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
import vn.giamsat.event.Document;
import vn.giamsat.value.InspectionId;

import java.util.List;

/** Says as a fact what a command asked for, once its rules hold: one event for each command. */
final class DelegationFacts {

    private DelegationFacts() {}

    static DelegationProposed of(ProposeDelegation command) {
        InspectionId before = command.escalatedFrom();
        return new DelegationProposed(
                command.delegation().value(),
                command.name(),
                command.kind(),
                command.origin(),
                command.issuer(),
                command.theme(),
                List.copyOf(command.basis()),
                command.proposal(),
                before == null ? null : before.value(),
                command.occasion().on(),
                command.occasion().lateReason(),
                command.departure());
    }

    static ProposalReturned of(ReturnProposal command) {
        return new ProposalReturned(
                command.delegation().value(),
                command.reason(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static ProposalResubmitted of(ResubmitProposal command) {
        return new ProposalResubmitted(
                command.delegation().value(),
                command.theme(),
                command.proposal(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static ProposalApproved of(ApproveProposal command) {
        return new ProposalApproved(
                command.delegation().value(),
                command.name(),
                command.decision(),
                List.copyOf(command.members()),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static DelegationFounded of(FoundDelegation command) {
        InspectionId before = command.escalatedFrom();
        return new DelegationFounded(
                command.delegation().value(),
                command.name(),
                command.kind(),
                command.origin(),
                command.issuer(),
                command.decision(),
                command.theme(),
                List.copyOf(command.basis()),
                List.copyOf(command.members()),
                command.periodExamined(),
                command.occasion().on(),
                command.occasion().lateReason(),
                before == null ? null : before.value(),
                command.departure());
    }

    static DecisionRecorded of(RecordDecision command, Document whole, @Nullable Document former) {
        return new DecisionRecorded(command.delegation().value(), whole, former, command.reason());
    }

    static PlanDecided of(DecidePlan command) {
        return new PlanDecided(
                command.delegation().value(),
                command.plan(),
                command.content(),
                Plan.values(command.subjects()),
                command.methods(),
                command.periodExamined(),
                command.workingDays(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static PlanAdjusted of(AdjustPlan command) {
        return new PlanAdjusted(
                command.delegation().value(),
                command.adjustment(),
                command.content(),
                Plan.values(command.subjects()),
                command.periodExamined(),
                command.reason(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static ReportOutlineIssued of(IssueReportOutline command) {
        return new ReportOutlineIssued(
                command.delegation().value(),
                command.outline(),
                command.text(),
                command.file(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static WorkAssigned of(AssignWork command) {
        return new WorkAssigned(
                command.delegation().value(),
                command.member(),
                command.task(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static MemberAppointed of(AppointMember command) {
        return new MemberAppointed(
                command.delegation().value(),
                command.member(),
                command.decision(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static MemberReplaced of(ReplaceMember command) {
        return new MemberReplaced(
                command.delegation().value(),
                command.leaving(),
                command.successor(),
                command.decision(),
                command.reason(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static MemberReleased of(ReleaseMember command) {
        return new MemberReleased(
                command.delegation().value(),
                command.leaving(),
                command.decision(),
                command.reason(),
                command.occasion().on(),
                command.occasion().lateReason());
    }

    static DelegationDisbanded of(DisbandDelegation command) {
        return new DelegationDisbanded(
                command.delegation().value(),
                command.reason(),
                command.document(),
                command.occasion().on(),
                command.occasion().lateReason());
    }
}
