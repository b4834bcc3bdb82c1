package vn.giamsat.integrity.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.LogId;

/** Ends signing with a key; what it has signed stays valid. */
@WhileLog(LogCondition.WITH_KEY_IN_USE)
public record RetireSigningKey(
        LogId log, @Nullable Long expectedVersion, String keyId, @Paragraph String reason)
        implements AuditedLogCommand {}
