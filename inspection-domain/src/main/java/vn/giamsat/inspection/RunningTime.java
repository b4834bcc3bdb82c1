package vn.giamsat.inspection;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.procedure.DayCount;
import vn.giamsat.procedure.OfficeProcedure;

import java.time.LocalDate;

/** The time limit of the case, the day from which it counts, and the days added to it. */
final class RunningTime {

    private @Nullable CaseKind kind;
    private @Nullable TimeLimit limit;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate decidedOn;
    private int extension;

    @EventSourcingHandler
    void evolve(InspectionOpened event) {
        kind = event.kind();
        limit = event.limit();
        openedOn = event.occurredOn();
    }

    /** Papers of before say the day of the decision only in the decision itself. */
    @EventSourcingHandler
    void evolve(InspectionAnnounced event) {
        Document decision = event.decision();
        LocalDate founded = event.clockFrom();
        decidedOn = founded != null || decision == null ? founded : decision.date();
    }

    @EventSourcingHandler
    void evolve(SelfReportReceived event) {
        receivedOn = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(SelfReportReturned event) {
        receivedOn = null;
    }

    @EventSourcingHandler
    void evolve(InspectionExtended event) {
        extension += event.days();
    }

    @EventSourcingHandler
    void evolve(TimeLimitBound event) {
        limit = event.limit();
    }

    @Nullable CaseKind kind() {
        return kind;
    }

    @Nullable LocalDate openedOn() {
        return openedOn;
    }

    @Nullable TimeLimit limit() {
        return limit;
    }

    int extension() {
        return extension;
    }

    /** Plans of before were given none, and are extended by what the office has set since. */
    int extensionCap(@Nullable LocalDate decided, OfficeProcedure procedure) {
        if (limit == null) {
            return 0;
        }
        return limit.byPlan() && limit.extensionCap() == 0
                ? LimitChoice.capOfPlan(limit.days(), decided, procedure)
                : limit.extensionCap();
    }

    boolean startsAt(ClockStart start) {
        return limit != null && limit.startsAt() == start;
    }

    boolean isRunning() {
        return limit != null && startOf(limit) != null;
    }

    /** From which day this limit counts, where that has come. */
    @Nullable LocalDate startOf(TimeLimit any) {
        return switch (any.startsAt()) {
            case SELF_REPORT_RECEIVED -> receivedOn;
            case DECISION -> decidedOn;
        };
    }

    /** Nothing where the limit does not start so, or its first day is not known. */
    DayCount countFrom(ClockStart start, @Nullable LocalDate day, OfficeProcedure procedure) {
        return limit == null || limit.startsAt() != start || day == null
                ? DayCount.NONE
                : count(limit, day, 0, procedure);
    }

    /** Of the running time with so many days more. */
    DayCount countExtended(int more, OfficeProcedure procedure) {
        return limit == null ? DayCount.NONE : countOf(limit, more, procedure);
    }

    /** Of another limit, with the days that were added already. */
    DayCount countOf(TimeLimit any, int more, OfficeProcedure procedure) {
        LocalDate start = startOf(any);
        return start == null ? DayCount.NONE : count(any, start, more, procedure);
    }

    private DayCount count(TimeLimit any, LocalDate from, int more, OfficeProcedure procedure) {
        int days = any.days() + extension + more;
        return switch (any.unit()) {
            case WORKING_DAYS -> procedure.calendar().count(from, days);
            case CALENDAR_DAYS -> DayCount.ending(from.plusDays(days));
        };
    }
}
