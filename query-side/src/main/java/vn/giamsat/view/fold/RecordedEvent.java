package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A fact with its place in the log, who recorded it and when. */
public record RecordedEvent(
        long position,
        String eventId,
        Instant recordedAt,
        String aggregateId,
        long version,
        @Nullable String actor,
        boolean illustration,
        DomainEvent event) {

    /** Rows come back from PostgreSQL in microseconds; a finer instant would never equal itself. */
    public RecordedEvent {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
