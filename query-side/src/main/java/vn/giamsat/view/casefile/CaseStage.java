package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.inspection.event.TimeLimitBound;

/** How far a case has come, in the order of the procedure. */
public enum CaseStage {
    OPENED,
    ANNOUNCED,
    SELF_REPORT_RECEIVED,
    AT_WORK,
    DRAFTED,
    ADOPTED,
    REPORTED,
    CONCLUDED,
    DELIVERED,
    CLOSED,
    ARCHIVED;

    CaseStage after(CaseStep step) {
        return switch (step) {
            case InspectionOpened _ -> atLeast(OPENED);
            case InspectionAnnounced _ -> atLeast(ANNOUNCED);
            case SelfReportReceived _ -> atLeast(SELF_REPORT_RECEIVED);
            case SelfReportReturned _ -> this == SELF_REPORT_RECEIVED ? ANNOUNCED : this;
            case SessionHeld _ -> atLeast(AT_WORK);
            case DraftReportPrepared _ -> atLeast(DRAFTED);
            case AdoptionConferenceHeld held ->
                    atLeast(held.outcome() == ConferenceOutcome.ADOPTED ? ADOPTED : DRAFTED);
            case ReportedToIssuer _ -> atLeast(REPORTED);
            case ReturnedForMoreWork _ -> AT_WORK;
            case ConclusionIssued _ -> atLeast(CONCLUDED);
            case NoticeDelivered _ -> atLeast(DELIVERED);
            case CaseFileClosed _ -> atLeast(CLOSED);
            case CaseFileArchived _ -> atLeast(ARCHIVED);
            case SupplementRequested _,
                    SupplementReceived _,
                    InspectionAdjusted _,
                    InspectionExtended _,
                    TimeLimitBound _,
                    DueDateAwaited _,
                    DueDateCounted _,
                    OralRemarksRecorded _,
                    ConclusionCorrected _,
                    CorrectionDelivered _,
                    InspectionEscalated _ ->
                    this;
        };
    }

    /**
     * What the delegation drafts and reports is its inner work, and a conclusion that has not
     * reached the unit is none to it.
     */
    CaseStage shownToUnit(boolean isAdopted, boolean concludedUnheard) {
        if (compareTo(AT_WORK) < 0 || compareTo(REPORTED) > 0 && !concludedUnheard) {
            return this;
        }
        return isAdopted ? ADOPTED : AT_WORK;
    }

    /** A case never falls back because an earlier step was recorded late. */
    private CaseStage atLeast(CaseStage reached) {
        return compareTo(reached) < 0 ? reached : this;
    }
}
