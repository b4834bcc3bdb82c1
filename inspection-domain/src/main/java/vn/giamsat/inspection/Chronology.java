package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.ChronologyRule.AN_EXTENSION_AFTER_THE_LAST_DAY_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_DECISION_ANNOUNCED_WITH_ANOTHER_DATE_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_FILE_CLOSED_BEFORE_THE_DELIVERY_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_FILE_IS_ARCHIVED_ON_OR_AFTER_ITS_CLOSING;
import static vn.giamsat.inspection.rule.ChronologyRule.A_FINDING_BEFORE_ITS_SESSION_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_NOTICE_BEFORE_THE_FOUNDING_DECISION_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_REPORT_BEFORE_THE_CONFERENCE_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_STEP_BEFORE_THE_OPENING_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_SUPERIOR_IS_DIRECTED_ON_OR_AFTER_THE_NOTICE;
import static vn.giamsat.inspection.rule.ChronologyRule.A_SUPPLEMENT_IS_RECEIVED_ON_OR_AFTER_ITS_REQUEST;
import static vn.giamsat.rule.Occasions.requireOrder;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.command.ArchiveCaseFile;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.command.DirectSuperior;
import vn.giamsat.inspection.command.ExtendInspection;
import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.PrepareDraftReport;
import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.command.ReceiveSupplement;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.command.RecordOralRemarks;
import vn.giamsat.inspection.command.ReportToIssuer;
import vn.giamsat.inspection.command.RequestSupplement;
import vn.giamsat.inspection.command.ReturnForMoreWork;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The days of the steps of a case. Each later step is measured by what it rests on: it gives the
 * reason where a paper says otherwise, and is refused where it cannot be.
 */
final class Chronology {

    private final CaseCourse course;
    private final RunningTime time;
    private final Map<UUID, LocalDate> sessions = new HashMap<>();
    private final Map<UUID, LocalDate> requests = new HashMap<>();
    private final Map<Integer, LocalDate> drafts = new HashMap<>();
    private @Nullable LocalDate opened;
    private @Nullable LocalDate announced;
    private @Nullable LocalDate adopted;
    private @Nullable LocalDate reported;
    private @Nullable LocalDate notified;
    private @Nullable LocalDate delivered;
    private @Nullable LocalDate closed;

    Chronology(CaseCourse course, RunningTime time) {
        this.course = course;
        this.time = time;
    }

    /** Asked before every command of the case. */
    void require(InspectionCommand command, OfficeProcedure procedure) {
        switch (command) {
            case AnnounceInspection c -> {
                afterOpening(c.occasion());
                byTheFoundingDecision(c, procedure);
            }
            case ReceiveSelfReport c -> {
                afterOpening(c.occasion());
                after(announced, c.occasion(), A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY);
            }
            case RequestSupplement c -> afterOpening(c.occasion());
            case ReceiveSupplement c ->
                    requireOrder(
                            c.request() == null ? null : requests.get(c.request()),
                            c.occasion().on(),
                            A_SUPPLEMENT_IS_RECEIVED_ON_OR_AFTER_ITS_REQUEST);
            case HoldSession c -> afterOpening(c.occasion());
            case RecordFinding c -> {
                afterOpening(c.occasion());
                after(
                        c.session() == null ? null : sessions.get(c.session()),
                        c.occasion(),
                        A_FINDING_BEFORE_ITS_SESSION_SAYS_WHY);
            }
            case ExtendInspection c -> whileTheTimeRuns(c.occasion(), procedure);
            case PrepareDraftReport c -> afterOpening(c.occasion());
            case HoldAdoptionConference c -> {
                afterOpening(c.occasion());
                after(
                        drafts.get(c.draftVersion()),
                        c.occasion(),
                        A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY);
            }
            case RecordOralRemarks c -> afterOpening(c.occasion());
            case ReportToIssuer c -> {
                afterOpening(c.occasion());
                after(adopted, c.occasion(), A_REPORT_BEFORE_THE_CONFERENCE_SAYS_WHY);
            }
            case ReturnForMoreWork c ->
                    requireOrder(
                            reported, c.occasion().on(), A_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_DAY);
            case IssueConclusion c -> ofNotice(c, procedure);
            case DirectSuperior c ->
                    requireOrder(
                            notified,
                            c.occasion().on(),
                            A_SUPERIOR_IS_DIRECTED_ON_OR_AFTER_THE_NOTICE);
            case CloseCaseFile c ->
                    after(delivered, c.occasion(), A_FILE_CLOSED_BEFORE_THE_DELIVERY_SAYS_WHY);
            case ArchiveCaseFile c ->
                    requireOrder(
                            closed, c.occasion().on(), A_FILE_IS_ARCHIVED_ON_OR_AFTER_ITS_CLOSING);
            default -> {} // rests on nothing that has a day, or is measured where it is decided
        }
    }

    private void byTheFoundingDecision(AnnounceInspection command, OfficeProcedure procedure) {
        LocalDate named = command.decision() == null ? null : command.decision().date();
        LocalDate founding = procedure.ground(course.delegation()).decidedOn();
        if (founding != null && !founding.equals(named)) {
            Rule rule = A_DECISION_ANNOUNCED_WITH_ANOTHER_DATE_SAYS_WHY;
            requireOrder(named, founding, command.occasion(), rule);
            requireOrder(founding, named, command.occasion(), rule);
        }
    }

    private void ofNotice(IssueConclusion command, OfficeProcedure procedure) {
        LocalDate date = command.notice().date();
        Occasion occasion = command.occasion();
        requireOrder(reported, date, occasion, A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY);
        requireOrder(
                procedure.ground(course.delegation()).foundedOn(),
                date,
                occasion,
                A_NOTICE_BEFORE_THE_FOUNDING_DECISION_SAYS_WHY);
    }

    private void whileTheTimeRuns(Occasion occasion, OfficeProcedure procedure) {
        LocalDate last = time.isRunning() ? time.countExtended(0, procedure).last() : null;
        requireOrder(occasion.on(), last, occasion, AN_EXTENSION_AFTER_THE_LAST_DAY_SAYS_WHY);
    }

    private void afterOpening(Occasion occasion) {
        after(opened, occasion, A_STEP_BEFORE_THE_OPENING_SAYS_WHY);
    }

    private static void after(@Nullable LocalDate rests, Occasion occasion, Rule rule) {
        requireOrder(rests, occasion.on(), occasion, rule);
    }

    @EventSourcingHandler
    void evolve(InspectionEvent event) {
        switch (event) {
            case InspectionOpened e -> opened = e.occurredOn();
            case InspectionAnnounced e -> announced = e.occurredOn();
            case SessionHeld e -> keep(sessions, e.session(), e.occurredOn());
            case SupplementRequested e -> keep(requests, e.request(), e.occurredOn());
            case DraftReportPrepared e -> keep(drafts, e.draftVersion(), e.occurredOn());
            case AdoptionConferenceHeld e ->
                    adopted = e.outcome() == ConferenceOutcome.ADOPTED ? e.occurredOn() : null;
            case ReportedToIssuer e -> reported = e.occurredOn();
            case ConclusionIssued e -> notified = e.notice().date();
            case NoticeDelivered e -> delivered = e.occurredOn();
            case CaseFileClosed e -> closed = e.occurredOn();
            default -> {} // no later step rests on its day
        }
    }

    private static <K> void keep(Map<K, LocalDate> days, K of, @Nullable LocalDate day) {
        if (day != null) {
            days.put(of, day);
        }
    }
}
