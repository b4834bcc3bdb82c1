package vn.giamsat.integrity.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.SignatureAlgorithm;
import vn.giamsat.value.LogId;

/** Begins to sign checkpoints with a key; its public half is told as auditors pin it (vkey). */
public record IntroduceSigningKey(
        @TargetAggregateIdentifier LogId log,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String keyId,
        SignatureAlgorithm algorithm,
        String verifierKey)
        implements AuditedLogCommand {}
