package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A member was replaced by another person in the same post. */
@StoredAs(name = "delegation.member-replaced", version = 1)
public record MemberReplaced(
        UUID delegation,
        UUID leaving,
        Member successor,
        @Nullable Document decision,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
