package vn.giamsat.integrity.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.integrity.event.SignatureAlgorithm;
import vn.giamsat.value.LogId;

/** Begins to sign checkpoints with a key; its public half is told as auditors pin it (vkey). */
@AtAnyTime
public record IntroduceSigningKey(
        LogId log,
        @Nullable Long expectedVersion,
        String keyId,
        SignatureAlgorithm algorithm,
        String verifierKey)
        implements AuditedLogCommand {}
