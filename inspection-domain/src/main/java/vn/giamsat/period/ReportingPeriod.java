package vn.giamsat.period;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.period.rule.ReportingPeriodRule.A_REOPENED_REPORTING_PERIOD_SAYS_WHY;
import static vn.giamsat.period.rule.ReportingPeriodRule.A_REPORTING_PERIOD_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.period.rule.ReportingPeriodRule.A_REPORTING_PERIOD_IS_CLOSED_AFTER_ITS_LAST_DAY;
import static vn.giamsat.period.rule.ReportingPeriodRule.A_REPORTING_PERIOD_IS_NO_LONGER_THAN_ITS_KIND;
import static vn.giamsat.period.rule.ReportingPeriodRule.ONLY_AN_OPEN_REPORTING_PERIOD_IS_CLOSED;
import static vn.giamsat.period.rule.ReportingPeriodRule.ONLY_A_CLOSED_REPORTING_PERIOD_IS_REOPENED;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;

import vn.giamsat.period.command.CloseReportingPeriod;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.command.ReopenReportingPeriod;
import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.PeriodId;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** One period of the statistical reports: open, closed, and opened again when figures change. */
@AggregateRoot(type = "ReportingPeriod")
final class ReportingPeriod {

    @AggregateIdentifier private PeriodId id;

    private LocalDate lastDay;

    private boolean closed;

    @CommandHandler
    ReportingPeriod(OpenReportingPeriod command) {
        UnitId body = command.body();
        LocalDate first = command.firstDay();
        LocalDate last = command.lastDay();
        require(!last.isBefore(first), A_REPORTING_PERIOD_DOES_NOT_END_BEFORE_IT_BEGINS);
        require(
                ChronoUnit.DAYS.between(first, last) < command.kind().mostDays(),
                A_REPORTING_PERIOD_IS_NO_LONGER_THAN_ITS_KIND);
        apply(
                new ReportingPeriodOpened(
                        command.period().value(),
                        body == null ? null : body.value(),
                        command.kind(),
                        first,
                        last));
    }

    @CommandHandler
    void decide(CloseReportingPeriod command, Clock clock) {
        require(!closed, ONLY_AN_OPEN_REPORTING_PERIOD_IS_CLOSED);
        LocalDate today = Occasions.today(clock);
        if (!today.isAfter(lastDay)) {
            throw new RuleViolated(
                    A_REPORTING_PERIOD_IS_CLOSED_AFTER_ITS_LAST_DAY,
                    Map.of("lastDay", lastDay.toString(), "today", today.toString()));
        }
        apply(new ReportingPeriodClosed(id.value(), command.note()));
    }

    @CommandHandler
    void decide(ReopenReportingPeriod command) {
        require(closed, ONLY_A_CLOSED_REPORTING_PERIOD_IS_REOPENED);
        require(!command.reason().isBlank(), A_REOPENED_REPORTING_PERIOD_SAYS_WHY);
        apply(new ReportingPeriodReopened(id.value(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(ReportingPeriodOpened event) {
        id = new PeriodId(event.period());
        lastDay = event.lastDay();
    }

    @EventSourcingHandler
    void evolve(ReportingPeriodClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void evolve(ReportingPeriodReopened event) {
        closed = false;
    }

    private ReportingPeriod() {} // Axon builds it empty, then replays its events
}
