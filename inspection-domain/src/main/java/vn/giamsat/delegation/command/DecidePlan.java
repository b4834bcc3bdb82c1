package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/** The issuing body decides the plan (kế hoạch): content, subjects, period examined, methods. */
@WhileDelegation({DelegationCondition.ACTING, DelegationCondition.NOT_PLANNED})
@AskedInOrder({
    "plan",
    "occasion",
    "subjects",
    "content",
    "methods",
    "periodExamined",
    "workingDays"
})
public record DecidePlan(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Nullable Document plan,
        @Paragraph String content,
        @DemandedByRule List<UnitId> subjects,
        @Paragraph @Nullable String methods,
        @Nullable PeriodExamined periodExamined,
        @Nullable Integer workingDays,
        Occasion occasion)
        implements DelegationCommand {}
