package vn.giamsat.view.casefile;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
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
import vn.giamsat.inspection.event.TimeLimit;

import java.util.List;
import java.util.stream.Stream;

/** What each step of the procedure changes in the case file. */
final class Steps {

    private Steps() {}

    static void take(CaseFileDraft file, CaseStep step) {
        switch (step) {
            case InspectionOpened e -> file.reach(CaseStage.OPENED);
            case InspectionAnnounced e -> {
                announce(file, e);
                file.reach(CaseStage.ANNOUNCED);
            }
            case SelfReportReceived e -> receive(file, e);
            case SelfReportReturned e -> giveBack(file, e);
            case SupplementRequested e ->
                    file.supplements = with(file.supplements, new Supplement(e, null));
            case SupplementReceived e -> file.supplements = answered(file.supplements, e);
            case SessionHeld e -> {
                file.sessions = with(file.sessions, e);
                file.reach(CaseStage.AT_WORK);
            }
            case InspectionAdjusted e -> adjust(file, e);
            case InspectionExtended e -> {
                file.extensionDays += e.days();
                file.dueOn = e.dueOn();
            }
            case DraftReportPrepared e -> {
                file.drafts = with(file.drafts, e);
                file.reach(CaseStage.DRAFTED);
            }
            case AdoptionConferenceHeld e -> {
                file.conference = e;
                file.reach(
                        e.outcome() == ConferenceOutcome.ADOPTED
                                ? CaseStage.ADOPTED
                                : CaseStage.DRAFTED);
            }
            case OralRemarksRecorded e -> file.oralRemarks = e;
            case ReportedToIssuer e -> {
                file.report = e;
                file.returnedForMoreWork = null;
                file.reach(CaseStage.REPORTED);
            }
            case ReturnedForMoreWork e -> {
                file.returnedForMoreWork = e.reason();
                file.stage = CaseStage.AT_WORK;
            }
            case ConclusionIssued e -> {
                file.conclusion = e;
                file.reach(CaseStage.CONCLUDED);
            }
            case ConclusionCorrected e -> file.corrections = with(file.corrections, e);
            case NoticeDelivered e -> {
                file.delivery = e;
                file.reach(CaseStage.DELIVERED);
            }
            case InspectionEscalated e -> file.escalation = e;
            case CaseFileClosed e -> {
                file.closing = e;
                file.reach(CaseStage.CLOSED);
            }
            case CaseFileArchived e -> {
                file.archiving = e;
                file.reach(CaseStage.ARCHIVED);
            }
        }
    }

    /**
     * From these steps on the case is known to its subject: it was announced, or the delegation met
     * it, asked it or handed it the result.
     */
    static boolean opensToUnit(CaseStep step) {
        return step instanceof InspectionAnnounced
                || step instanceof SelfReportReceived
                || step instanceof SupplementRequested
                || step instanceof SessionHeld
                || step instanceof AdoptionConferenceHeld
                || step instanceof ConclusionIssued
                || step instanceof NoticeDelivered;
    }

    private static void announce(CaseFileDraft file, InspectionAnnounced e) {
        file.announcement = e;
        Document decision = e.decision();
        if (e.dueOn() != null && decision != null) {
            file.clockStartedOn = decision.date();
            file.dueOn = e.dueOn();
        }
    }

    private static void receive(CaseFileDraft file, SelfReportReceived e) {
        file.selfReport = e;
        file.selfReportReturned = null;
        if (e.dueOn() != null) {
            file.clockStartedOn = e.occurredOn();
            file.dueOn = e.dueOn();
        }
        file.reach(CaseStage.SELF_REPORT_RECEIVED);
    }

    private static void giveBack(CaseFileDraft file, SelfReportReturned e) {
        file.selfReportReturned = e.reason();
        TimeLimit limit = file.timeLimit;
        if (limit != null && limit.startsAt() == ClockStart.SELF_REPORT_RECEIVED) {
            file.clockStartedOn = null;
            file.dueOn = null;
        }
        if (file.stage == CaseStage.SELF_REPORT_RECEIVED) {
            file.stage = CaseStage.ANNOUNCED;
        }
    }

    private static void adjust(CaseFileDraft file, InspectionAdjusted e) {
        if (e.theme() != null) {
            file.theme = e.theme();
        }
        if (e.periodExamined() != null) {
            file.periodExamined = e.periodExamined();
        }
    }

    private static List<Supplement> answered(List<Supplement> all, SupplementReceived paper) {
        if (all.stream().noneMatch(supplement -> supplement.answers(paper))) {
            return with(all, new Supplement(null, paper));
        }
        return all.stream()
                .map(s -> s.answers(paper) ? new Supplement(s.request(), paper) : s)
                .toList();
    }

    private static <T> List<T> with(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
