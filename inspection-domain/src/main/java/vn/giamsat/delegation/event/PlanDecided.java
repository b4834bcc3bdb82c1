package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The issuing body decided the plan. */
@StoredAs(name = "delegation.plan-decided", version = 1)
public record PlanDecided(
        UUID delegation,
        @Nullable Document plan,
        String content,
        List<UUID> subjects,
        @Nullable String methods,
        @Nullable PeriodExamined periodExamined,
        @Nullable Integer workingDays,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
