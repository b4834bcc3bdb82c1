package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The issuing body adjusted the plan. What is absent stayed; subjects, when there are any, replaced
 * all subjects before.
 */
@StoredAs(name = "delegation.plan-adjusted", version = 1)
public record PlanAdjusted(
        UUID delegation,
        @Nullable Document adjustment,
        @Nullable String content,
        List<UUID> subjects,
        @Nullable PeriodExamined periodExamined,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
