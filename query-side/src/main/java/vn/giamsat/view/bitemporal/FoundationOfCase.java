package vn.giamsat.view.bitemporal;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;

import java.util.List;
import java.util.UUID;

/** The order that the steps of one case build upon. */
final class FoundationOfCase {

    static final String OPENED = "case";
    static final String CONCLUSION = "conclusion";

    private FoundationOfCase() {}

    static Foundation of(InspectionEvent event) {
        return switch (event) {
            case InspectionOpened _ -> new Foundation(List.of(), List.of(OPENED));
            case SelfReportReceived _ -> Foundation.bringing(OPENED, "self-report");
            case SelfReportReturned _ -> Foundation.needing(OPENED, "self-report");
            case SupplementRequested e -> Foundation.bringing(OPENED, "request/" + e.request());
            case SupplementReceived e when e.request() != null ->
                    Foundation.needing(OPENED, "request/" + e.request());
            case EvidenceAdded e -> Foundation.bringing(OPENED, evidence(e.evidence()));
            case EvidenceWithdrawn e -> Foundation.needing(OPENED, evidence(e.evidence()));
            case FindingRecorded e -> Foundation.bringing(OPENED, finding(e.finding()));
            case FindingSubmittedForReview e -> Foundation.needing(finding(e.finding()));
            case FindingApproved e -> Foundation.needing(finding(e.finding()));
            case FindingReturned e -> Foundation.needing(finding(e.finding()));
            case FindingShownToUnit e -> Foundation.needing(finding(e.finding()));
            case FindingAmended e -> Foundation.needing(finding(e.finding()));
            case FindingWithdrawn e -> Foundation.needing(finding(e.finding()));
            case DraftReportPrepared _ -> Foundation.bringing(OPENED, "draft");
            case AdoptionConferenceHeld _ -> Foundation.needing(OPENED, "draft");
            case ReportedToIssuer _ -> Foundation.bringing(OPENED, "report");
            case ReturnedForMoreWork _ -> Foundation.needing(OPENED, "report");
            case ConclusionCorrected _, NoticeDelivered _ -> Foundation.needing(OPENED, CONCLUSION);
            case CaseFileClosed _ -> Foundation.bringing(OPENED, "closing");
            case LatePaperAppended e ->
                    new Foundation(List.of(OPENED, "closing"), List.of(evidence(e.evidence())));
            case CaseFileArchived _ -> Foundation.needing(OPENED, "closing");
            default -> Foundation.needing(OPENED);
        };
    }

    private static String finding(UUID id) {
        return "finding/" + id;
    }

    private static String evidence(UUID id) {
        return "evidence/" + id;
    }
}
