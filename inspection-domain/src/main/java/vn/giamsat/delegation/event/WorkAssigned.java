package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A part of the work was assigned to a member. */
@StoredAs(name = "delegation.work-assigned", version = 1)
public record WorkAssigned(
        UUID delegation,
        UUID member,
        String task,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
