package vn.giamsat.delegation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** The issuing body returns a proposal for correction, with the reason. */
public record ReturnProposal(
        @TargetAggregateIdentifier DelegationId delegation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason,
        Occasion occasion)
        implements DelegationCommand {}
