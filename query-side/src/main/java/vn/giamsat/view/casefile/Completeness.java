package vn.giamsat.view.casefile;

import vn.giamsat.event.Document;

import java.util.ArrayList;
import java.util.List;

/** Finds what a case should have by now and has not. */
final class Completeness {

    private Completeness() {}

    static List<MissingCaseFact> missing(CaseFileDraft file) {
        List<MissingCaseFact> missing = new ArrayList<>();
        if (file.kind.isFormal()) {
            missingOfProcedure(file, missing);
        }
        if (file.sessions.stream().anyMatch(session -> session.occurredOn() == null)) {
            missing.add(MissingCaseFact.SESSION_DATE);
        }
        if (file.conclusion != null) {
            missingOf(file.conclusion.notice(), missing);
        }
        if (file.delivery != null && file.delivery.occurredOn() == null) {
            missing.add(MissingCaseFact.DELIVERY_DATE);
        }
        return missing;
    }

    /** Announcement and self-report come before the first session. */
    private static void missingOfProcedure(CaseFileDraft file, List<MissingCaseFact> missing) {
        boolean atWork = file.stage.compareTo(CaseStage.AT_WORK) >= 0;
        if (file.announcement == null) {
            addIf(atWork, MissingCaseFact.ANNOUNCEMENT, missing);
        } else {
            addIf(
                    file.announcement.occurredOn() == null,
                    MissingCaseFact.ANNOUNCEMENT_DATE,
                    missing);
        }
        if (file.selfReport == null) {
            addIf(atWork, MissingCaseFact.SELF_REPORT, missing);
        } else {
            addIf(file.selfReport.occurredOn() == null, MissingCaseFact.SELF_REPORT_DATE, missing);
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
