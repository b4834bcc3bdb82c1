package vn.giamsat.view.contradiction;

import static vn.giamsat.view.contradiction.ContradictionKind.CLOSED_BEFORE_DELIVERY;
import static vn.giamsat.view.contradiction.ContradictionKind.CONFERENCE_BEFORE_DRAFT;
import static vn.giamsat.view.contradiction.ContradictionKind.DELIVERY_BEFORE_NOTICE;
import static vn.giamsat.view.contradiction.ContradictionKind.EXTENSION_AFTER_LAST_DAY;
import static vn.giamsat.view.contradiction.ContradictionKind.FINDING_BEFORE_SESSION;
import static vn.giamsat.view.contradiction.ContradictionKind.NOTICE_BEFORE_REPORT;
import static vn.giamsat.view.contradiction.ContradictionKind.REPORT_BEFORE_CONFERENCE;
import static vn.giamsat.view.contradiction.ContradictionKind.SELF_REPORT_BEFORE_ANNOUNCEMENT;
import static vn.giamsat.view.contradiction.ContradictionKind.STEP_BEFORE_FOUNDING;
import static vn.giamsat.view.contradiction.ContradictionKind.STEP_BEFORE_OPENING;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.view.contradiction.CaseFact.Dated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The steps of a case as they stand, each measured by what it rests on. A later report, conference
 * or delivery takes the place of the one before; what was withdrawn, returned or corrected is
 * measured no more.
 */
final class StepsInOrder {

    private final AppointmentsInOrder appointments = new AppointmentsInOrder();
    private final Map<UUID, Dated> sessions = new LinkedHashMap<>();
    private final Map<UUID, Finding> findings = new LinkedHashMap<>();
    private final Map<Integer, Dated> drafts = new LinkedHashMap<>();
    private final List<Contradiction> extensions = new ArrayList<>();
    private final List<Dated> remarks = new ArrayList<>();
    private @Nullable Dated opened;
    private @Nullable Dated announced;
    private @Nullable Dated selfReport;
    private @Nullable Dated due;
    private @Nullable Dated conference;
    private @Nullable Dated discussed;
    private @Nullable Dated report;
    private @Nullable Dated notice;
    private @Nullable Dated delivered;
    private @Nullable Dated closed;

    private record Finding(@Nullable Dated recorded, @Nullable UUID session) {}

    void take(CaseFact fact) {
        appointments.take(fact);
        switch (fact.event()) {
            case InspectionOpened e -> opened = fact.dated(e.occurredOn());
            case InspectionAnnounced e -> {
                announced = fact.dated(e.occurredOn());
                due = e.dueOn() == null ? due : fact.dated(e.dueOn());
            }
            case SelfReportReceived e -> {
                selfReport = fact.dated(e.occurredOn());
                due = e.dueOn() == null ? due : fact.dated(e.dueOn());
            }
            case SelfReportReturned _ -> selfReport = null;
            case TimeLimitBound e -> due = fact.dated(e.dueOn());
            case DueDateCounted e -> due = fact.dated(e.dueOn());
            case InspectionExtended e -> extended(fact, e);
            case SessionHeld e -> keep(sessions, e.session(), fact.dated(e.occurredOn()));
            case FindingRecorded e ->
                    findings.put(e.finding(), new Finding(fact.dated(e.occurredOn()), e.session()));
            case FindingWithdrawn e -> findings.remove(e.finding());
            case DraftReportPrepared e ->
                    keep(drafts, e.draftVersion(), fact.dated(e.occurredOn()));
            case AdoptionConferenceHeld e -> {
                conference = fact.dated(e.occurredOn());
                discussed = drafts.get(e.draftVersion());
            }
            case OralRemarksRecorded e ->
                    Stream.ofNullable(fact.dated(e.occurredOn())).forEach(remarks::add);
            case ReportedToIssuer e -> report = fact.dated(e.occurredOn());
            case ConclusionIssued e -> notice = fact.dated(e.notice().date());
            case ConclusionCorrected _ -> notice = null;
            case NoticeDelivered e -> delivered = fact.dated(e.occurredOn());
            case CaseFileClosed e -> closed = fact.dated(e.occurredOn());
            default -> {} // no step that is measured
        }
    }

    private void extended(CaseFact fact, InspectionExtended e) {
        Dated last = due;
        Dated decided = fact.dated(e.occurredOn());
        if (last != null && decided != null && last.isBefore(decided)) {
            extensions.add(decided.against(EXTENSION_AFTER_LAST_DAY, last, null));
        }
        due = fact.dated(e.dueOn());
    }

    private static <K> void keep(Map<K, Dated> all, K of, @Nullable Dated step) {
        if (step != null) {
            all.put(of, step);
        }
    }

    List<Contradiction> found() {
        List<Contradiction> found = new ArrayList<>();
        steps().forEach(step -> beforeTheBeginning(step, found));
        add(SELF_REPORT_BEFORE_ANNOUNCEMENT, selfReport, announced, found);
        findings.values().forEach(finding -> beforeItsSession(finding, found));
        found.addAll(extensions);
        add(CONFERENCE_BEFORE_DRAFT, conference, discussed, found);
        add(REPORT_BEFORE_CONFERENCE, report, conference, found);
        add(NOTICE_BEFORE_REPORT, notice, report, found);
        add(DELIVERY_BEFORE_NOTICE, delivered, notice, found);
        add(CLOSED_BEFORE_DELIVERY, closed, delivered, found);
        found.addAll(appointments.found(sessions.values()));
        return found;
    }

    private Stream<Dated> steps() {
        return Stream.of(
                        Stream.ofNullable(announced),
                        Stream.ofNullable(selfReport),
                        sessions.values().stream(),
                        drafts.values().stream(),
                        Stream.ofNullable(conference),
                        remarks.stream(),
                        Stream.ofNullable(report),
                        Stream.ofNullable(notice),
                        Stream.ofNullable(delivered))
                .flatMap(stream -> stream);
    }

    private void beforeTheBeginning(Dated step, List<Contradiction> found) {
        Dated founded = appointments.founded();
        if (founded != null && step.isBefore(founded)) {
            found.add(step.against(STEP_BEFORE_FOUNDING, founded, null));
        } else {
            add(STEP_BEFORE_OPENING, step, opened, found);
        }
    }

    private void beforeItsSession(Finding finding, List<Contradiction> found) {
        Dated session = finding.session() == null ? null : sessions.get(finding.session());
        add(FINDING_BEFORE_SESSION, finding.recorded(), session, found);
    }

    private static void add(
            ContradictionKind kind,
            @Nullable Dated step,
            @Nullable Dated rests,
            List<Contradiction> found) {
        if (step != null && rests != null && step.isBefore(rests)) {
            found.add(step.against(kind, rests, null));
        }
    }
}
