package vn.giamsat.inspection.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.InspectionId;

/** What can be asked of an inspection, in the order of its life. */
public sealed interface InspectionCommand extends DomainCommand
        permits OpenInspection,
                AnnounceInspection,
                ReceiveSelfReport,
                ReturnSelfReport,
                RequestSupplement,
                ReceiveSupplement,
                HoldSession,
                NameExaminedMember,
                WithdrawExaminedMember,
                AddEvidence,
                WithdrawEvidence,
                RecordFinding,
                SubmitFindingForReview,
                ApproveFinding,
                ReturnFinding,
                ShowFindingToUnit,
                AmendFinding,
                WithdrawFinding,
                RecordUpwardRequest,
                AdjustInspection,
                ExtendInspection,
                BindTimeLimit,
                CountDueDate,
                PrepareDraftReport,
                HoldAdoptionConference,
                RecordOralRemarks,
                ReportToIssuer,
                ReturnForMoreWork,
                IssueConclusion,
                CorrectConclusion,
                DeliverNotice,
                DeliverCorrection,
                DirectSuperior,
                EscalateInspection,
                CloseCaseFile,
                ArchiveCaseFile,
                AppendLatePaper {

    InspectionId inspection();

    @Override
    default InspectionId target() {
        return inspection();
    }
}
