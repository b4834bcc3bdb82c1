package vn.giamsat.delegation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** Ends a delegation that has done its task. */
public record DisbandDelegation(
        @TargetAggregateIdentifier DelegationId delegation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason,
        @Nullable Document document,
        Occasion occasion)
        implements DelegationCommand {}
