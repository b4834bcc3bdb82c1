package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The issuing body founded the proposed delegation. */
@StoredAs(name = "delegation.proposal-approved", version = 1)
public record ProposalApproved(
        UUID delegation,
        String name,
        Document decision,
        List<Member> members,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
