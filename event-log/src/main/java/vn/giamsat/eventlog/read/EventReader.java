package vn.giamsat.eventlog.read;

import java.time.Instant;
import java.util.Map;

/**
 * Makes what its owner needs of what happened to an aggregate, as it lies in the log; of its
 * metadata only the texts that were asked for.
 */
@FunctionalInterface
public interface EventReader<T> {

    T read(
            long position,
            String eventId,
            Instant recordedAt,
            String aggregateId,
            long sequence,
            Map<String, String> metadata,
            Object payload);
}
