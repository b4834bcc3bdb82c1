package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** Checkpoints are signed with this key from now on. */
@StoredAs(name = "integrity.signing-key-introduced", version = 1)
public record SigningKeyIntroduced(
        UUID log, String keyId, SignatureAlgorithm algorithm, String verifierKey)
        implements AuditedLogEvent {}
