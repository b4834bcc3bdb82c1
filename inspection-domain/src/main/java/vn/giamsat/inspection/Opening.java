package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_NOT_ESCALATED_FROM_ITSELF;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_KNOWN;
import static vn.giamsat.inspection.rule.InspectionRule.A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What is asked of a case before it exists. */
final class Opening {

    private Opening() {}

    static InspectionOpened decide(OpenInspection command, Clock clock, OfficeProcedure procedure) {
        Occasions.require(command.occasion(), clock);
        requireOrdered(command.periodExamined());
        require(
                !command.inspection().equals(command.escalatedFrom()),
                A_CASE_IS_NOT_ESCALATED_FROM_ITSELF);
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
                limitOf(command, procedure));
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

    private static @Nullable TimeLimit limitOf(OpenInspection command, OfficeProcedure procedure) {
        String id = command.deadlineRule();
        if (id == null) {
            return null;
        }
        DeadlineRule rule =
                procedure.rule(id).orElseThrow(() -> broken(A_DEADLINE_RULE_IS_KNOWN, id, command));
        if (!rule.fits(command.kind())) {
            throw broken(A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE, id, command);
        }
        LocalDate opened = command.occasion().on();
        // a record that lacks the day of opening still names the rule its case ran under
        if (opened != null && !rule.isInForceOn(opened)) {
            throw broken(A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS, id, command);
        }
        return new TimeLimit(
                id,
                rule.terms().days(),
                rule.terms().unit(),
                rule.terms().startsAt(),
                rule.terms().extensionCap(),
                rule.source().citation());
    }

    private static RuleViolated broken(InspectionRule rule, String id, OpenInspection command) {
        return new RuleViolated(
                rule,
                Map.of(
                        "deadlineRule", id,
                        "kind", command.kind().name(),
                        "openedOn", String.valueOf(command.occasion().on())));
    }
}
