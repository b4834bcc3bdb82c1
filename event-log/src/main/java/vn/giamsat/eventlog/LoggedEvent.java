package vn.giamsat.eventlog;

import java.time.Instant;
import java.util.Map;

/**
 * What happened to an aggregate, as it lies in the log; of its metadata only the texts that were
 * asked for.
 */
public record LoggedEvent(
        long position,
        String eventId,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        Map<String, String> metadata,
        Object payload) {}
