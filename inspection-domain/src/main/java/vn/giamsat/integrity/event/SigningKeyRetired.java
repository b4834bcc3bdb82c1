package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** Checkpoints are no longer signed with this key; what it has signed stays valid. */
@StoredAs(name = "integrity.signing-key-retired", version = 1)
public record SigningKeyRetired(UUID log, String keyId, String reason) implements AuditedLogEvent {}
