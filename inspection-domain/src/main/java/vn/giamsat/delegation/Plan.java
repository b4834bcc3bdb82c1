package vn.giamsat.delegation;

import static vn.giamsat.delegation.rule.DelegationRule.AN_ADJUSTMENT_CHANGES_THE_PLAN;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_COUNTS_ITS_WORKING_DAYS_FROM_ONE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_NAMES_A_SUBJECT;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_STATES_ITS_CONTENT;
import static vn.giamsat.delegation.rule.DelegationRule.A_SUBJECT_IS_NAMED_ONCE;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.command.AdjustPlan;
import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.value.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What of the plan is in force, adjustments included. */
record Plan(String content, Set<UUID> subjects, @Nullable PeriodExamined periodExamined) {

    static Plan of(PlanDecided event) {
        return new Plan(event.content(), Set.copyOf(event.subjects()), event.periodExamined());
    }

    Plan after(PlanAdjusted event) {
        String newContent = event.content();
        PeriodExamined newPeriod = event.periodExamined();
        return new Plan(
                newContent == null ? content : newContent,
                event.subjects().isEmpty() ? subjects : Set.copyOf(event.subjects()),
                newPeriod == null ? periodExamined : newPeriod);
    }

    static void requireWhole(DecidePlan command) {
        Integer days = command.workingDays();
        require(!command.content().isBlank(), A_PLAN_STATES_ITS_CONTENT);
        require(!command.subjects().isEmpty(), A_PLAN_NAMES_A_SUBJECT);
        requireDistinct(command.subjects());
        require(days == null || days > 0, A_PLAN_COUNTS_ITS_WORKING_DAYS_FROM_ONE);
    }

    void requireChangedBy(AdjustPlan command) {
        String newContent = command.content();
        PeriodExamined newPeriod = command.periodExamined();
        require(newContent == null || !newContent.isBlank(), A_PLAN_STATES_ITS_CONTENT);
        requireDistinct(command.subjects());
        boolean otherContent = newContent != null && !newContent.equals(content);
        boolean otherPeriod = newPeriod != null && !newPeriod.equals(periodExamined);
        boolean otherSubjects =
                !command.subjects().isEmpty()
                        && !subjects.equals(Set.copyOf(values(command.subjects())));
        require(otherContent || otherPeriod || otherSubjects, AN_ADJUSTMENT_CHANGES_THE_PLAN);
    }

    static List<UUID> values(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    private static void requireDistinct(List<UnitId> subjects) {
        require(new HashSet<>(subjects).size() == subjects.size(), A_SUBJECT_IS_NAMED_ONCE);
    }
}
