package vn.giamsat.inspection.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/**
 * What brings an inspection on from one step of the procedure to the next, as against what is
 * gathered and found on the way.
 */
public sealed interface CaseStep extends DomainEvent
        permits InspectionOpened,
                InspectionAnnounced,
                SelfReportReceived,
                SelfReportReturned,
                SupplementRequested,
                SupplementReceived,
                SessionHeld,
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
                InspectionEscalated,
                CaseFileClosed,
                CaseFileArchived {

    UUID inspection();
}
