package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.view.fold.ShownWhole;

import java.time.LocalDate;

/**
 * The time the delegation has at the unit: when it was announced, when it ends, and everything that
 * makes that day that day.
 */
public record CaseClock(
        @Nullable LocalDate openedOn,
        @ShownWhole @Nullable InspectionAnnounced announcement,
        @ShownWhole @Nullable TimeLimit timeLimit,
        @Nullable LocalDate clockStartedOn,
        @Nullable LocalDate dueOn,
        int extensionDays) {

    static CaseClock opened(InspectionOpened e) {
        return new CaseClock(e.occurredOn(), null, e.limit(), null, null, 0);
    }

    CaseClock after(CaseStep step) {
        return switch (step) {
            case InspectionAnnounced e -> announced(e);
            case SelfReportReceived e ->
                    e.dueOn() == null ? this : running(announcement, e.occurredOn(), e.dueOn());
            case SelfReportReturned _ ->
                    startsWithSelfReport() ? running(announcement, null, null) : this;
            case InspectionExtended e ->
                    new CaseClock(
                            openedOn,
                            announcement,
                            timeLimit,
                            clockStartedOn,
                            e.dueOn(),
                            extensionDays + e.days());
            default -> this;
        };
    }

    private CaseClock announced(InspectionAnnounced e) {
        Document decision = e.decision();
        return e.dueOn() != null && decision != null
                ? running(e, decision.date(), e.dueOn())
                : running(e, clockStartedOn, dueOn);
    }

    private CaseClock running(
            @Nullable InspectionAnnounced announced,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return new CaseClock(openedOn, announced, timeLimit, since, until, extensionDays);
    }

    private boolean startsWithSelfReport() {
        return timeLimit != null && timeLimit.startsAt() == ClockStart.SELF_REPORT_RECEIVED;
    }
}
