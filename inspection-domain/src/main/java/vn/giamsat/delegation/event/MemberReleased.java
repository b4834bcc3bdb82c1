package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A member was released. */
@StoredAs(name = "delegation.member-released", version = 1)
public record MemberReleased(
        UUID delegation,
        UUID leaving,
        @Nullable Document decision,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
