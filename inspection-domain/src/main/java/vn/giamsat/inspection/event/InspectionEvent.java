package vn.giamsat.inspection.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to an inspection, in the order of its life. Frozen once released. */
public sealed interface InspectionEvent extends DomainEvent
        permits InspectionOpened,
                InspectionAnnounced,
                SelfReportReceived,
                SelfReportReturned,
                SupplementRequested,
                SupplementReceived,
                SessionHeld,
                ExaminedMemberNamed,
                ExaminedMemberWithdrawn,
                EvidenceAdded,
                EvidenceWithdrawn,
                FindingRecorded,
                FindingSubmittedForReview,
                FindingApproved,
                FindingReturned,
                FindingShownToUnit,
                FindingAmended,
                FindingWithdrawn,
                UpwardRequestRecorded,
                InspectionAdjusted,
                InspectionExtended,
                TimeLimitBound,
                DueDateAwaited,
                DueDateCounted,
                DraftReportPrepared,
                AdoptionConferenceHeld,
                OralRemarksRecorded,
                ReportedToIssuer,
                ReturnedForMoreWork,
                ConclusionIssued,
                ConclusionCorrected,
                NoticeDelivered,
                CorrectionDelivered,
                SuperiorDirected,
                InspectionEscalated,
                CaseFileClosed,
                CaseFileArchived,
                LatePaperAppended {

    UUID inspection();
}
