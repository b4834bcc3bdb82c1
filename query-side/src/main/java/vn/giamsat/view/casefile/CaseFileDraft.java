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
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.view.read.Searchable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A row being changed by one event; it never outlives the call. */
final class CaseFileDraft {

    final UUID inspection;
    final UUID delegation;
    final UUID subject;
    final CaseKind kind;
    final List<Document> basis;
    final @Nullable LocalDate openedOn;
    final long opened;
    String theme;
    @Nullable PeriodExamined periodExamined;
    @Nullable UUID escalatedFrom;
    CaseStage stage = CaseStage.OPENED;
    boolean openToUnit;
    boolean illustrated;
    List<String> illustratedSteps = List.of();
    @Nullable InspectionAnnounced announcement;
    @Nullable TimeLimit timeLimit;
    @Nullable LocalDate clockStartedOn;
    @Nullable LocalDate dueOn;
    int extensionDays;
    @Nullable SelfReportReceived selfReport;
    @Nullable String selfReportReturned;
    List<SessionHeld> sessions = List.of();
    List<Supplement> supplements = List.of();
    List<DraftReportPrepared> drafts = List.of();
    @Nullable AdoptionConferenceHeld conference;
    @Nullable OralRemarksRecorded oralRemarks;
    @Nullable ReportedToIssuer report;
    @Nullable String returnedForMoreWork;
    @Nullable ConclusionIssued conclusion;
    List<ConclusionCorrected> corrections = List.of();
    @Nullable NoticeDelivered delivery;
    @Nullable InspectionEscalated escalation;
    @Nullable CaseFileClosed closing;
    @Nullable CaseFileArchived archiving;
    boolean internal = true;
    private final @Nullable CaseFileRow before;

    CaseFileDraft(InspectionOpened e, long position) {
        before = null;
        inspection = e.inspection();
        delegation = e.delegation();
        subject = e.subject();
        kind = e.kind();
        basis = e.basis();
        openedOn = e.occurredOn();
        opened = position;
        theme = e.theme();
        periodExamined = e.periodExamined();
        escalatedFrom = e.escalatedFrom();
        timeLimit = e.limit();
    }

    CaseFileDraft(CaseFileRow row) {
        before = row;
        inspection = row.inspection();
        delegation = row.delegation();
        subject = row.subject();
        kind = row.kind();
        basis = row.basis();
        openedOn = row.openedOn();
        opened = row.opened();
        theme = row.theme();
        periodExamined = row.periodExamined();
        escalatedFrom = row.escalatedFrom();
        stage = row.stage();
        openToUnit = row.openToUnit();
        illustrated = row.illustrated();
        illustratedSteps = row.illustratedSteps();
        announcement = row.announcement();
        timeLimit = row.timeLimit();
        clockStartedOn = row.clockStartedOn();
        dueOn = row.dueOn();
        extensionDays = row.extensionDays();
        selfReport = row.selfReport();
        selfReportReturned = row.selfReportReturned();
        sessions = row.sessions();
        supplements = row.supplements();
        drafts = row.drafts();
        conference = row.conference();
        oralRemarks = row.oralRemarks();
        report = row.report();
        returnedForMoreWork = row.returnedForMoreWork();
        conclusion = row.conclusion();
        corrections = row.corrections();
        delivery = row.delivery();
        escalation = row.escalation();
        closing = row.closing();
        archiving = row.archiving();
    }

    /** A case never falls back because an earlier step was recorded late. */
    void reach(CaseStage reached) {
        if (stage.compareTo(reached) < 0) {
            stage = reached;
        }
    }

    CaseFileRow row() {
        return new CaseFileRow(
                inspection,
                delegation,
                subject,
                kind,
                theme,
                basis,
                periodExamined,
                escalatedFrom,
                stage,
                openToUnit,
                illustrated,
                illustratedSteps,
                openedOn,
                announcement,
                timeLimit,
                clockStartedOn,
                dueOn,
                extensionDays,
                selfReport,
                selfReportReturned,
                sessions,
                supplements,
                drafts,
                conference,
                oralRemarks,
                report,
                returnedForMoreWork,
                conclusion,
                corrections,
                delivery,
                escalation,
                closing,
                archiving,
                internal ? Completeness.missing(this) : List.of(),
                search(),
                opened);
    }

    /** Seldom other words than before, and to make them takes longer than all the rest. */
    private String search() {
        return before != null
                        && theme.equals(before.theme())
                        && Objects.equals(conclusion, before.conclusion())
                ? before.search()
                : Searchable.of(theme, conclusion == null ? null : conclusion.notice().symbol());
    }
}
