package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_NOT_ESCALATED_FROM_ITSELF;
import static vn.giamsat.inspection.rule.InspectionRule.A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.CaseOfDelegation;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What is asked of a case before it exists. */
final class Opening {

    private Opening() {}

    static InspectionOpened decide(
            OpenInspection command, Clock clock, OfficeProcedure procedure, Histories histories) {
        Occasions.require(command.occasion(), clock);
        requireOrdered(command.periodExamined());
        require(
                !command.inspection().equals(command.escalatedFrom()),
                A_CASE_IS_NOT_ESCALATED_FROM_ITSELF);
        CaseOfDelegation.require(
                command.delegation().value(),
                command.subject().value(),
                command.kind(),
                command.departure(),
                histories);
        UUID escalatedFrom =
                command.escalatedFrom() == null ? null : command.escalatedFrom().value();
        return new InspectionOpened(
                command.inspection().value(),
                command.delegation().value(),
                command.subject().value(),
                command.kind(),
                command.theme(),
                command.basis(),
                command.periodExamined(),
                command.deadlineRule(),
                escalatedFrom,
                command.occasion().on(),
                command.occasion().lateReason(),
                limitOf(command, clock, procedure),
                command.departure());
    }

    static void requireOrdered(@Nullable PeriodExamined period) {
        if (period == null) {
            return;
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        require(
                from == null || to == null || !to.isBefore(from),
                A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    /**
     * A record that lacks the day of opening is judged by the day the delegation was founded; where
     * that is missing too by today, unless it says why it is recorded late.
     */
    private static @Nullable TimeLimit limitOf(
            OpenInspection command, Clock clock, OfficeProcedure procedure) {
        CaseGround ground = procedure.ground(command.delegation().value());
        LocalDate opened = command.occasion().on();
        LocalDate known = opened != null ? opened : ground.foundedOn();
        String reason = command.occasion().lateReason();
        boolean old = RequiredWords.present(reason);
        LocalDate day = known != null || old ? known : Occasions.today(clock);
        var choice = new LimitChoice(command.kind(), day, procedure);
        String rule = command.deadlineRule();
        return rule == null ? choice.ofPlan(ground) : choice.ofRule(rule, ground.level());
    }
}
