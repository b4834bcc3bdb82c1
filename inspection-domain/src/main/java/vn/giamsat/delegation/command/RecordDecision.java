package vn.giamsat.delegation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.value.DelegationId;

/** Completes what was missing of the founding decision: its number, symbol or date. */
public record RecordDecision(
        @TargetAggregateIdentifier DelegationId delegation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        Document decision,
        String reason)
        implements DelegationCommand {}
