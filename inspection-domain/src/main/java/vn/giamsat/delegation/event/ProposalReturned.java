package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuing body returned the proposal for correction. */
@StoredAs(name = "delegation.proposal-returned", version = 1)
public record ProposalReturned(
        UUID delegation, String reason, @Nullable LocalDate occurredOn, @Nullable String lateReason)
        implements DelegationEvent {}
