package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The delegation had done its task and ended. */
@StoredAs(name = "delegation.delegation-disbanded", version = 1)
public record DelegationDisbanded(
        UUID delegation,
        String reason,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
