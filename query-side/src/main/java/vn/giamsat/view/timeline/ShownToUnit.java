package vn.giamsat.view.timeline;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.recommendation.event.RecommendationEvent;

/** Which facts are told to the unit they concern; all others stay inside. */
final class ShownToUnit {

    private ShownToUnit() {}

    /** What the unit took part in or was told; a recommendation is an affair with its addressee. */
    static boolean isShown(DomainEvent event) {
        return switch (event) {
            case InspectionEvent e -> isShown(e);
            case RecommendationEvent _ -> true;
            default -> false;
        };
    }

    private static boolean isShown(InspectionEvent event) {
        return switch (event) {
            case InspectionAnnounced _,
                    SelfReportReceived _,
                    SelfReportReturned _,
                    SupplementRequested _,
                    SupplementReceived _,
                    SessionHeld _,
                    FindingShownToUnit _,
                    UpwardRequestRecorded _,
                    InspectionAdjusted _,
                    InspectionExtended _,
                    TimeLimitBound _,
                    DueDateAwaited _,
                    DueDateCounted _,
                    AdoptionConferenceHeld _,
                    OralRemarksRecorded _,
                    ConclusionIssued _,
                    ConclusionCorrected _,
                    NoticeDelivered _,
                    CorrectionDelivered _ ->
                    true;
            case InspectionOpened _,
                    ExaminedMemberNamed _,
                    ExaminedMemberWithdrawn _,
                    EvidenceAdded _,
                    EvidenceWithdrawn _,
                    FindingRecorded _,
                    FindingSubmittedForReview _,
                    FindingApproved _,
                    FindingReturned _,
                    FindingAmended _,
                    FindingWithdrawn _,
                    DraftReportPrepared _,
                    ReportedToIssuer _,
                    ReturnedForMoreWork _,
                    SuperiorDirected _,
                    InspectionEscalated _,
                    CaseFileClosed _,
                    CaseFileArchived _,
                    LatePaperAppended _ ->
                    false;
        };
    }
}
