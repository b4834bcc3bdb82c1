package vn.giamsat.eventlog.receipt;

import java.time.Instant;

/**
 * What the command with this key achieved: the version its aggregate reached. The hash tells a
 * repeat from a misuse.
 */
public record CommandReceipt(
        String idempotencyKey,
        String requestHash,
        String aggregateId,
        long version,
        Instant recordedAt) {}
