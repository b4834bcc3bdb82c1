package vn.giamsat.delegation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** Submits a corrected proposal. */
public record ResubmitProposal(
        @TargetAggregateIdentifier DelegationId delegation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String theme,
        @Nullable Document proposal,
        Occasion occasion)
        implements DelegationCommand {}
