package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/**
 * The issuing body adjusts content, subjects or period of the plan, with the reason. What is absent
 * stays; subjects, when there are any, replace all subjects before.
 */
@WhileDelegation({DelegationCondition.ACTING, DelegationCondition.PLANNED})
@AskedInOrder({"adjustment", "occasion", "subjects", "content", "periodExamined", "reason"})
public record AdjustPlan(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Nullable Document adjustment,
        @Paragraph @Nullable String content,
        List<UnitId> subjects,
        @Nullable PeriodExamined periodExamined,
        @Paragraph String reason,
        Occasion occasion)
        implements DelegationCommand {}
