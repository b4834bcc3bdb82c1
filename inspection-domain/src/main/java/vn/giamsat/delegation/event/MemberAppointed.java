package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A member was appointed to a post of the delegation. */
@StoredAs(name = "delegation.member-appointed", version = 1)
public record MemberAppointed(
        UUID delegation,
        Member member,
        @Nullable Document decision,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
