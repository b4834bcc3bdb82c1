package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.AN_ADJUSTMENT_CHANGES_THEME_OR_PERIOD;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.command.AdjustInspection;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.rule.Occasions;

import java.time.Clock;

/** What the case looks at: its theme and the period examined, which only the issuer adjusts. */
final class CaseScope {

    private final CaseCourse course;
    private String theme;
    private @Nullable PeriodExamined period;

    CaseScope(CaseCourse course) {
        this.course = course;
    }

    @CommandHandler
    void decide(AdjustInspection command, Clock clock) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        Opening.requireOrdered(command.periodExamined());
        boolean otherTheme = command.theme() != null && !command.theme().equals(theme);
        boolean otherPeriod =
                command.periodExamined() != null && !command.periodExamined().equals(period);
        require(otherTheme || otherPeriod, AN_ADJUSTMENT_CHANGES_THEME_OR_PERIOD);
        apply(
                new InspectionAdjusted(
                        command.inspection().value(),
                        command.theme(),
                        command.periodExamined(),
                        command.document(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @EventSourcingHandler
    void evolve(InspectionOpened event) {
        theme = event.theme();
        period = event.periodExamined();
    }

    @EventSourcingHandler
    void evolve(InspectionAdjusted event) {
        if (event.theme() != null) {
            theme = event.theme();
        }
        if (event.periodExamined() != null) {
            period = event.periodExamined();
        }
    }

    String theme() {
        return theme;
    }
}
