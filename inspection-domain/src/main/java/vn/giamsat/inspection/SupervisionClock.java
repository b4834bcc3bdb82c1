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
import vn.giamsat.inspection.command.CountDueDate;
import vn.giamsat.inspection.command.ExtendInspection;
import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.command.ReturnSelfReport;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.procedure.DayCount;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The clock of the case: started by the self-report or by the decision, as the time limit says,
 * waiting while a returned self-report is outstanding, extended by the issuer within the cap. A
 * last day that cannot be counted yet is waited for; nothing is refused because of it.
 */
final class SupervisionClock {

    private final CaseCourse course;
    private final RunningTime time;
    private boolean selfReportReceived;
    private @Nullable LocalDate receivedOn;
    private boolean awaited;

    SupervisionClock(CaseCourse course, RunningTime time) {
        this.course = course;
        this.time = time;
    }

    @CommandHandler
    void decide(ReceiveSelfReport command, Clock clock, OfficeProcedure procedure) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        require(!selfReportReceived, A_NEW_SELF_REPORT_FOLLOWS_A_RETURNED_ONE);
        LocalDate received = command.occasion().on();
        require(
                received != null || !time.startsAt(ClockStart.SELF_REPORT_RECEIVED),
                THE_DAY_OF_RECEIPT_IS_KNOWN_WHEN_IT_STARTS_THE_CLOCK);
        DayCount due = time.countFrom(ClockStart.SELF_REPORT_RECEIVED, received, procedure);
        UUID inspection = command.inspection().value();
        apply(
                new SelfReportReceived(
                        inspection,
                        command.report(),
                        command.files(),
                        received,
                        command.occasion().lateReason(),
                        due.last()));
        await(inspection, due);
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
        require(time.isRunning(), ONLY_A_RUNNING_CLOCK_IS_EXTENDED);
        require(command.days() >= 1, AN_EXTENSION_IS_AT_LEAST_ONE_DAY);
        requireWithinCap(command.days(), time.extensionCap(command.occasion().on(), procedure));
        DayCount due = time.countExtended(command.days(), procedure);
        UUID inspection = command.inspection().value();
        apply(
                new InspectionExtended(
                        inspection,
                        command.days(),
                        command.document(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        due.last()));
        await(inspection, due);
    }

    @CommandHandler
    void decide(CountDueDate command, OfficeProcedure procedure) {
        if (!awaited) {
            return;
        }
        DayCount due = time.countExtended(0, procedure);
        UUID inspection = command.inspection().value();
        if (due.last() != null) {
            apply(new DueDateCounted(inspection, due.last()));
        }
        await(inspection, due);
    }

    @EventSourcingHandler
    void evolve(SelfReportReceived event) {
        selfReportReceived = true;
        receivedOn = event.occurredOn();
        awaited = false;
    }

    @EventSourcingHandler
    void evolve(SelfReportReturned event) {
        selfReportReceived = false;
        awaited = awaited && !time.startsAt(ClockStart.SELF_REPORT_RECEIVED);
    }

    @EventSourcingHandler
    void evolve(InspectionExtended event) {
        awaited = false;
    }

    @EventSourcingHandler
    void evolve(TimeLimitBound event) {
        awaited = false;
    }

    @EventSourcingHandler
    void evolve(DueDateAwaited event) {
        awaited = true;
    }

    @EventSourcingHandler
    void evolve(DueDateCounted event) {
        awaited = false;
    }

    /** Records that the last day is still to come, where it could not be counted. */
    static void await(UUID inspection, DayCount count) {
        if (count.unknown() != null) {
            apply(new DueDateAwaited(inspection, count.unknown()));
        }
    }

    private void requireWithinCap(int days, int cap) {
        // the sum of two large numbers of days must not wrap round
        if (days > cap - time.extension()) {
            throw new RuleViolated(
                    EXTENSIONS_STAY_WITHIN_THE_CAP,
                    Map.of(
                            "days", String.valueOf(days),
                            "extended", String.valueOf(time.extension()),
                            "cap", String.valueOf(cap)));
        }
    }
}
