package vn.giamsat.integrity.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.LogId;

/** Ends signing with a key; what it has signed stays valid. */
public record RetireSigningKey(
        @TargetAggregateIdentifier LogId log,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String keyId,
        String reason)
        implements AuditedLogCommand {}
