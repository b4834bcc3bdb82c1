package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.view.fold.ShownWhole;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One case as it stands, with its steps as they were recorded. Opened is the position of its first
 * event.
 */
public record CaseFileRow(
        UUID inspection,
        UUID delegation,
        UUID subject,
        CaseKind kind,
        String theme,
        List<Document> basis,
        @ShownWhole @Nullable PeriodExamined periodExamined,
        @Nullable UUID escalatedFrom,
        CaseStage stage,
        boolean openToUnit,
        boolean illustrated,
        @ShownWhole List<String> illustratedSteps,
        @Nullable LocalDate openedOn,
        @ShownWhole @Nullable InspectionAnnounced announcement,
        @ShownWhole @Nullable TimeLimit timeLimit,
        @Nullable LocalDate clockStartedOn,
        @Nullable LocalDate dueOn,
        int extensionDays,
        @ShownWhole @Nullable SelfReportReceived selfReport,
        @Nullable String selfReportReturned,
        @ShownWhole List<SessionHeld> sessions,
        @ShownWhole List<Supplement> supplements,
        @ShownWhole List<DraftReportPrepared> drafts,
        @ShownWhole @Nullable AdoptionConferenceHeld conference,
        @ShownWhole @Nullable OralRemarksRecorded oralRemarks,
        @ShownWhole @Nullable ReportedToIssuer report,
        @Nullable String returnedForMoreWork,
        @Nullable ConclusionIssued conclusion,
        @ShownWhole List<ConclusionCorrected> corrections,
        @ShownWhole @Nullable NoticeDelivered delivery,
        @ShownWhole @Nullable InspectionEscalated escalation,
        @Nullable CaseFileClosed closing,
        @ShownWhole @Nullable CaseFileArchived archiving,
        @ShownWhole List<MissingCaseFact> missing,
        String search,
        long opened) {

    /**
     * The case without the delegation's inner work: drafts, reports to the issuer and what came
     * back, notes of sessions, escalation, lessons; and without what other units were recommended.
     */
    public CaseFileRow shownTo(Predicate<UUID> units) {
        CaseFileDraft shown = new CaseFileDraft(this);
        shown.stage = stageShownToUnit();
        shown.illustratedSteps = IllustratedSteps.shownToUnit(illustratedSteps);
        shown.escalatedFrom = null;
        shown.sessions = sessions.stream().map(Outside::session).toList();
        shown.drafts = List.of();
        shown.conference = conference == null ? null : Outside.conference(conference);
        shown.oralRemarks = oralRemarks == null ? null : Outside.remarks(oralRemarks);
        shown.conclusion = conclusion == null ? null : Outside.conclusion(conclusion, units);
        shown.report = null;
        shown.returnedForMoreWork = null;
        shown.escalation = null;
        shown.closing = null;
        shown.archiving = null;
        shown.internal = false;
        return shown.row();
    }

    private CaseStage stageShownToUnit() {
        if (stage.compareTo(CaseStage.AT_WORK) < 0 || stage.compareTo(CaseStage.REPORTED) > 0) {
            return stage;
        }
        return isAdopted() ? CaseStage.ADOPTED : CaseStage.AT_WORK;
    }

    private boolean isAdopted() {
        return conference != null && conference.outcome() == ConferenceOutcome.ADOPTED;
    }
}
