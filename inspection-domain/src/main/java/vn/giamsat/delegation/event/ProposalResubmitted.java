package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A corrected proposal was submitted. */
@StoredAs(name = "delegation.proposal-resubmitted", version = 1)
public record ProposalResubmitted(
        UUID delegation,
        String theme,
        @Nullable Document proposal,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
