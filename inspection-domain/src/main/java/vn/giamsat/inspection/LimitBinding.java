package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_PLAN_LIMITS_BY_ONE_DAY_AT_LEAST;
import static vn.giamsat.inspection.rule.InspectionRule.A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN;
import static vn.giamsat.inspection.rule.InspectionRule.BINDING_A_TIME_LIMIT_CHANGES_IT;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;

import vn.giamsat.inspection.command.BindTimeLimit;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.procedure.DayCount;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** The issuer gives a case its time limit afterwards, or another one. */
final class LimitBinding {

    private final CaseCourse course;
    private final RunningTime time;

    LimitBinding(CaseCourse course, RunningTime time) {
        this.course = course;
        this.time = time;
    }

    @CommandHandler
    void decide(BindTimeLimit command, Clock clock, OfficeProcedure procedure) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        TimeLimit limit = limitOf(command, clock, procedure);
        require(!limit.equals(time.limit()), BINDING_A_TIME_LIMIT_CHANGES_IT);
        DayCount due = time.countOf(limit, 0, procedure);
        Occasion occasion = command.occasion();
        apply(
                new TimeLimitBound(
                        command.inspection().value(),
                        limit,
                        command.document(),
                        command.reason(),
                        occasion.on(),
                        occasion.lateReason(),
                        time.startOf(limit),
                        due.last()));
        SupervisionClock.await(command.inspection().value(), due);
    }

    private TimeLimit limitOf(BindTimeLimit command, Clock clock, OfficeProcedure procedure) {
        String rule = command.deadlineRule();
        Integer days = command.planDays();
        require((rule == null) != (days == null), A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN);
        LocalDate on = command.occasion().on();
        LocalDate day = on == null ? Occasions.today(clock) : on;
        var choice = new LimitChoice(Objects.requireNonNull(time.kind()), day, procedure);
        if (rule != null) {
            return choice.ofAnyRule(rule);
        }
        int planned = Objects.requireNonNull(days);
        require(planned >= 1 && planned <= 3_650, A_PLAN_LIMITS_BY_ONE_DAY_AT_LEAST);
        return choice.ofPlan(planned, command.document());
    }
}
