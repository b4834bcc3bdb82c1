package vn.giamsat.view.casefile;

import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SelfReportReceived;

import java.util.ArrayList;
import java.util.List;

/** Finds what a case should have by now and has not. */
final class Completeness {

    private Completeness() {}

    static List<MissingCaseFact> missing(CaseFileRow file) {
        List<MissingCaseFact> missing = new ArrayList<>();
        if (file.matter().kind().isFormal()) {
            missingOfProcedure(file, missing);
        }
        if (file.fieldwork().sessions().stream().anyMatch(held -> held.occurredOn() == null)) {
            missing.add(MissingCaseFact.SESSION_DATE);
        }
        ConclusionIssued conclusion = file.outcome().conclusion();
        if (conclusion != null) {
            missingOf(conclusion.notice(), missing);
        }
        NoticeDelivered delivery = file.outcome().delivery();
        if (delivery != null && delivery.occurredOn() == null) {
            missing.add(MissingCaseFact.DELIVERY_DATE);
        }
        return missing;
    }

    /** Announcement and self-report come before the first session. */
    private static void missingOfProcedure(CaseFileRow file, List<MissingCaseFact> missing) {
        boolean atWork = file.standing().stage().compareTo(CaseStage.AT_WORK) >= 0;
        InspectionAnnounced announcement = file.clock().announcement();
        if (announcement == null) {
            addIf(atWork, MissingCaseFact.ANNOUNCEMENT, missing);
        } else {
            addIf(announcement.occurredOn() == null, MissingCaseFact.ANNOUNCEMENT_DATE, missing);
        }
        SelfReportReceived selfReport = file.fieldwork().selfReport();
        if (selfReport == null) {
            addIf(atWork, MissingCaseFact.SELF_REPORT, missing);
        } else {
            addIf(selfReport.occurredOn() == null, MissingCaseFact.SELF_REPORT_DATE, missing);
        }
    }

    private static void missingOf(Document notice, List<MissingCaseFact> missing) {
        addIf(
                notice.number() == null && notice.symbol() == null,
                MissingCaseFact.NOTICE_NUMBER,
                missing);
        addIf(notice.date() == null, MissingCaseFact.NOTICE_DATE, missing);
    }

    private static void addIf(
            boolean isMissing, MissingCaseFact fact, List<MissingCaseFact> missing) {
        if (isMissing) {
            missing.add(fact);
        }
    }
}
