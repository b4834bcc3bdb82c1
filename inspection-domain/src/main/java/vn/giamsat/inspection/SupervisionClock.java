package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.AN_EXTENSION_IS_AT_LEAST_ONE_DAY;
import static vn.giamsat.inspection.rule.InspectionRule.A_NEW_SELF_REPORT_FOLLOWS_A_RETURNED_ONE;
import static vn.giamsat.inspection.rule.InspectionRule.A_SELF_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_RECEIPT;
import static vn.giamsat.inspection.rule.InspectionRule.EXTENSIONS_STAY_WITHIN_THE_CAP;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_RECEIVED_SELF_REPORT_IS_RETURNED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_RUNNING_CLOCK_IS_EXTENDED;
import static vn.giamsat.inspection.rule.InspectionRule.THE_DAY_OF_RECEIPT_IS_KNOWN_WHEN_IT_STARTS_THE_CLOCK;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.command.ExtendInspection;
import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.command.ReturnSelfReport;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * The clock of the case: started by the self-report or by the decision, as the deadline rule says,
 * waiting while a returned self-report is outstanding, extended by the issuer within the cap.
 */
final class SupervisionClock {

    private final CaseCourse course;
    private @Nullable TimeLimit limit;
    private @Nullable LocalDate runningFrom;
    private int extension;
    private boolean selfReportReceived;
    private @Nullable LocalDate receivedOn;

    SupervisionClock(CaseCourse course) {
        this.course = course;
    }

    @CommandHandler
    void decide(ReceiveSelfReport command, Clock clock, OfficeProcedure procedure) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        require(!selfReportReceived, A_NEW_SELF_REPORT_FOLLOWS_A_RETURNED_ONE);
        LocalDate received = command.occasion().on();
        require(
                received != null || !startsAt(ClockStart.SELF_REPORT_RECEIVED),
                THE_DAY_OF_RECEIPT_IS_KNOWN_WHEN_IT_STARTS_THE_CLOCK);
        apply(
                new SelfReportReceived(
                        command.inspection().value(),
                        command.report(),
                        command.files(),
                        received,
                        command.occasion().lateReason(),
                        dueOnFrom(ClockStart.SELF_REPORT_RECEIVED, received, procedure)));
    }

    @CommandHandler
    void decide(ReturnSelfReport command, Clock clock) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        require(selfReportReceived, ONLY_A_RECEIVED_SELF_REPORT_IS_RETURNED);
        LocalDate returned = command.occasion().on();
        require(
                returned == null || receivedOn == null || !returned.isBefore(receivedOn),
                A_SELF_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_RECEIPT);
        apply(
                new SelfReportReturned(
                        command.inspection().value(),
                        command.reason(),
                        returned,
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(ExtendInspection command, Clock clock, OfficeProcedure procedure) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        TimeLimit running = limit;
        LocalDate from = runningFrom;
        if (running == null || from == null) {
            throw new RuleViolated(ONLY_A_RUNNING_CLOCK_IS_EXTENDED);
        }
        require(command.days() >= 1, AN_EXTENSION_IS_AT_LEAST_ONE_DAY);
        requireWithinCap(command.days(), running.extensionCap());
        apply(
                new InspectionExtended(
                        command.inspection().value(),
                        command.days(),
                        command.document(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        dueOn(running, from, extension + command.days(), procedure)));
    }

    @EventSourcingHandler
    void evolve(InspectionOpened event) {
        limit = event.limit();
    }

    @EventSourcingHandler
    void evolve(InspectionAnnounced event) {
        Document decision = event.decision();
        if (event.dueOn() != null && decision != null) {
            runningFrom = decision.date();
        }
    }

    @EventSourcingHandler
    void evolve(SelfReportReceived event) {
        selfReportReceived = true;
        receivedOn = event.occurredOn();
        if (event.dueOn() != null) {
            runningFrom = event.occurredOn();
        }
    }

    @EventSourcingHandler
    void evolve(SelfReportReturned event) {
        selfReportReceived = false;
        if (startsAt(ClockStart.SELF_REPORT_RECEIVED)) {
            runningFrom = null;
        }
    }

    @EventSourcingHandler
    void evolve(InspectionExtended event) {
        extension += event.days();
    }

    /** The last day, where the limit counts from the decision and its date is known. */
    @Nullable LocalDate dueOnFrom(@Nullable Document decision, OfficeProcedure procedure) {
        return dueOnFrom(ClockStart.DECISION, decision == null ? null : decision.date(), procedure);
    }

    private @Nullable LocalDate dueOnFrom(
            ClockStart start, @Nullable LocalDate day, OfficeProcedure procedure) {
        TimeLimit applied = limit;
        if (applied == null || applied.startsAt() != start || day == null) {
            return null;
        }
        return dueOn(applied, day, extension, procedure);
    }

    private boolean startsAt(ClockStart start) {
        return limit != null && limit.startsAt() == start;
    }

    private void requireWithinCap(int days, int cap) {
        // the sum of two large numbers of days must not wrap round
        if (days > cap - extension) {
            throw new RuleViolated(
                    EXTENSIONS_STAY_WITHIN_THE_CAP,
                    Map.of(
                            "days", String.valueOf(days),
                            "extended", String.valueOf(extension),
                            "cap", String.valueOf(cap)));
        }
    }

    private static LocalDate dueOn(
            TimeLimit limit, LocalDate from, int extension, OfficeProcedure procedure) {
        int days = limit.days() + extension;
        return switch (limit.unit()) {
            case WORKING_DAYS -> procedure.calendar().plusWorkingDays(from, days);
            case CALENDAR_DAYS -> from.plusDays(days);
        };
    }
}
