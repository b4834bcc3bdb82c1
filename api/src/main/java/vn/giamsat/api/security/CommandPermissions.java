package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.ADMINISTRATOR;
import static vn.giamsat.api.security.Relationship.AUDITOR;
import static vn.giamsat.api.security.Relationship.CLERK;
import static vn.giamsat.api.security.Relationship.DEPUTY_LEADER;
import static vn.giamsat.api.security.Relationship.FOLLOW_UP_OFFICER;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.LEADER;
import static vn.giamsat.api.security.Relationship.MEMBER;
import static vn.giamsat.api.security.Relationship.POLICY;
import static vn.giamsat.api.security.Relationship.SECRETARY;
import static vn.giamsat.api.security.Relationship.UNIT_OFFICER;

import static java.util.Map.entry;

import vn.giamsat.account.command.*;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.*;
import vn.giamsat.inspection.command.*;
import vn.giamsat.integrity.command.*;
import vn.giamsat.period.command.*;
import vn.giamsat.recommendation.command.*;
import vn.giamsat.unit.command.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table of who may ask for what. Whoever is not named may not; which unit, body or
 * delegation it must be is for {@link Matter} to say.
 */
final class CommandPermissions {

    private static final Set<Relationship> OFFICE = EnumSet.of(ISSUER, CLERK);
    private static final Set<Relationship> HEADS = EnumSet.of(LEADER, DEPUTY_LEADER, SECRETARY);
    private static final Set<Relationship> DELEGATION =
            EnumSet.of(LEADER, DEPUTY_LEADER, SECRETARY, MEMBER);
    private static final Set<Relationship> FOLLOW_UP = EnumSet.of(ISSUER, FOLLOW_UP_OFFICER);

    private static final Map<Class<? extends DomainCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    // accounts: kept by administrators, the first of them by the product itself
                    entry(OpenAccount.class, Set.of(ADMINISTRATOR, POLICY)),
                    entry(GrantRole.class, Set.of(ADMINISTRATOR, POLICY)),
                    entry(RevokeRole.class, Set.of(ADMINISTRATOR)),
                    entry(DisableAccount.class, Set.of(ADMINISTRATOR)),
                    entry(EnableAccount.class, Set.of(ADMINISTRATOR)),

                    // the register of units
                    entry(RegisterUnit.class, Set.of(CLERK)),
                    entry(RenameUnit.class, Set.of(CLERK)),

                    // preparation: the issuing body decides, văn thư registers its papers
                    entry(ProposeDelegation.class, with(OFFICE, FOLLOW_UP_OFFICER, POLICY)),
                    entry(ReturnProposal.class, Set.of(ISSUER)),
                    entry(ResubmitProposal.class, with(OFFICE, FOLLOW_UP_OFFICER)),
                    entry(ApproveProposal.class, Set.of(ISSUER)),
                    entry(FoundDelegation.class, OFFICE),
                    entry(RecordDecision.class, OFFICE),
                    entry(DecidePlan.class, OFFICE),
                    entry(AdjustPlan.class, Set.of(ISSUER)),
                    entry(IssueReportOutline.class, HEADS),
                    entry(AssignWork.class, HEADS),
                    entry(AppointMember.class, OFFICE),
                    entry(ReplaceMember.class, OFFICE),
                    entry(ReleaseMember.class, OFFICE),
                    entry(DisbandDelegation.class, OFFICE),

                    // the work of the delegation; văn thư also enters the records of past cases
                    entry(OpenInspection.class, with(HEADS, ISSUER, CLERK, POLICY)),
                    entry(AnnounceInspection.class, with(HEADS, CLERK)),
                    entry(ReceiveSelfReport.class, with(HEADS, CLERK)),
                    entry(ReturnSelfReport.class, HEADS),
                    entry(RequestSupplement.class, DELEGATION),
                    entry(ReceiveSupplement.class, with(DELEGATION, CLERK)),
                    entry(HoldSession.class, with(DELEGATION, CLERK)),
                    entry(NameExaminedMember.class, with(HEADS, ISSUER, CLERK)),
                    entry(WithdrawExaminedMember.class, with(HEADS, ISSUER, CLERK)),
                    entry(AddEvidence.class, with(DELEGATION, CLERK)),
                    entry(WithdrawEvidence.class, DELEGATION),
                    entry(RecordFinding.class, with(DELEGATION, CLERK)),
                    entry(SubmitFindingForReview.class, DELEGATION),
                    entry(ApproveFinding.class, DELEGATION),
                    entry(ReturnFinding.class, DELEGATION),
                    entry(ShowFindingToUnit.class, HEADS),
                    entry(AmendFinding.class, DELEGATION),
                    entry(WithdrawFinding.class, DELEGATION),
                    entry(RecordUpwardRequest.class, with(DELEGATION, CLERK, UNIT_OFFICER)),
                    entry(PrepareDraftReport.class, HEADS),
                    // the unit convenes, chairs and minutes the conference
                    entry(HoldAdoptionConference.class, with(HEADS, CLERK, UNIT_OFFICER)),
                    entry(RecordOralRemarks.class, with(HEADS, CLERK)),
                    entry(ReportToIssuer.class, HEADS),

                    // what only the issuing body decides
                    entry(AdjustInspection.class, Set.of(ISSUER)),
                    entry(ExtendInspection.class, Set.of(ISSUER)),
                    entry(ReturnForMoreWork.class, Set.of(ISSUER)),
                    entry(IssueConclusion.class, Set.of(ISSUER)),
                    entry(CorrectConclusion.class, Set.of(ISSUER)),
                    entry(DeliverNotice.class, OFFICE),
                    entry(DirectSuperior.class, Set.of(ISSUER)),
                    entry(EscalateInspection.class, Set.of(ISSUER)),

                    // the file
                    entry(CloseCaseFile.class, with(HEADS, CLERK)),
                    entry(ArchiveCaseFile.class, Set.of(CLERK)),
                    entry(AppendLatePaper.class, Set.of(SECRETARY, CLERK)),

                    // recommendations: born of a conclusion, answered by their addressee
                    entry(OpenRecommendation.class, Set.of(POLICY)),
                    entry(AssignFollowUpOfficer.class, FOLLOW_UP),
                    entry(SetDueDate.class, Set.of(ISSUER)),
                    entry(AcknowledgeRecommendation.class, Set.of(UNIT_OFFICER)),
                    entry(PlanRemediation.class, Set.of(UNIT_OFFICER)),
                    entry(ReportProgress.class, Set.of(UNIT_OFFICER)),
                    entry(SubmitResponse.class, Set.of(UNIT_OFFICER)),
                    entry(AskExtension.class, Set.of(UNIT_OFFICER)),
                    entry(AcceptResponse.class, FOLLOW_UP),
                    entry(AcceptResponseInPart.class, FOLLOW_UP),
                    entry(RejectResponse.class, FOLLOW_UP),
                    entry(GrantExtension.class, Set.of(ISSUER)),
                    entry(RefuseExtension.class, Set.of(ISSUER)),
                    entry(SendReminder.class, FOLLOW_UP),
                    entry(CloseRecommendation.class, FOLLOW_UP),
                    entry(CloseByAuthority.class, Set.of(ISSUER)),
                    entry(ReopenRecommendation.class, FOLLOW_UP),

                    // periods of the statistical reports, of a body or the whole office
                    entry(OpenReportingPeriod.class, OFFICE),
                    entry(CloseReportingPeriod.class, OFFICE),
                    entry(ReopenReportingPeriod.class, OFFICE),

                    // the log itself: auditors check it, what a program finds no person enters
                    entry(PlaceLogUnderAudit.class, Set.of(POLICY)),
                    entry(IntroduceSigningKey.class, Set.of(POLICY)),
                    entry(RetireSigningKey.class, Set.of(POLICY)),
                    entry(RecordVerification.class, Set.of(AUDITOR)),
                    entry(BeginTamperDrill.class, Set.of(AUDITOR)),
                    entry(CompleteTamperDrill.class, Set.of(POLICY)),
                    entry(BreakOffTamperDrill.class, Set.of(POLICY)));

    private CommandPermissions() {}

    /** Nobody, for a command that the table does not name. */
    static Set<Relationship> whoMay(Class<?> command) {
        return TABLE.getOrDefault(command, Set.of());
    }

    private static Set<Relationship> with(Set<Relationship> some, Relationship... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
