package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.view.fold.ShownWhole;

import java.time.LocalDate;

/**
 * The time the delegation has at the unit: when it was announced, when it ends, and everything that
 * makes that day that day. A day that is awaited is the first of which it is not known whether it
 * is worked; until then there is no end.
 */
public record CaseClock(
        @Nullable LocalDate openedOn,
        @ShownWhole @Nullable InspectionAnnounced announcement,
        @ShownWhole @Nullable TimeLimit timeLimit,
        @Nullable LocalDate clockStartedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate awaitedDay,
        int extensionDays) {

    static CaseClock opened(InspectionOpened e) {
        return new CaseClock(e.occurredOn(), null, e.limit(), null, null, null, 0);
    }

    CaseClock after(CaseStep step) {
        return switch (step) {
            case InspectionAnnounced e -> announced(e);
            case SelfReportReceived e ->
                    startsAt(ClockStart.SELF_REPORT_RECEIVED) || e.dueOn() != null
                            ? running(announcement, e.occurredOn(), e.dueOn())
                            : this;
            case SelfReportReturned _ ->
                    startsAt(ClockStart.SELF_REPORT_RECEIVED)
                            ? running(announcement, null, null)
                            : this;
            case InspectionExtended e ->
                    new CaseClock(
                            openedOn,
                            announcement,
                            timeLimit,
                            clockStartedOn,
                            e.dueOn(),
                            null,
                            extensionDays + e.days());
            case TimeLimitBound e ->
                    new CaseClock(
                            openedOn,
                            announcement,
                            e.limit(),
                            e.startedOn(),
                            e.dueOn(),
                            null,
                            extensionDays);
            case DueDateAwaited e ->
                    new CaseClock(
                            openedOn,
                            announcement,
                            timeLimit,
                            clockStartedOn,
                            null,
                            e.day(),
                            extensionDays);
            case DueDateCounted e -> running(announcement, clockStartedOn, e.dueOn());
            default -> this;
        };
    }

    private CaseClock announced(InspectionAnnounced e) {
        Document decision = e.decision();
        LocalDate dated = decision == null ? null : decision.date();
        LocalDate from = e.clockFrom() == null ? dated : e.clockFrom();
        return (startsAt(ClockStart.DECISION) || e.dueOn() != null) && from != null
                ? running(e, from, e.dueOn())
                : new CaseClock(
                        openedOn, e, timeLimit, clockStartedOn, dueOn, awaitedDay, extensionDays);
    }

    private CaseClock running(
            @Nullable InspectionAnnounced announced,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return new CaseClock(openedOn, announced, timeLimit, since, until, null, extensionDays);
    }

    private boolean startsAt(ClockStart start) {
        return timeLimit != null && timeLimit.startsAt() == start;
    }
}
