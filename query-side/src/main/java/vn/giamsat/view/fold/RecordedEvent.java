package vn.giamsat.view.fold;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Provenance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

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

    /** What was read from the log, in its order. */
    public static List<RecordedEvent> of(List<TrackedEventMessage<?>> messages) {
        return messages.stream()
                .map(message -> of(message, message.trackingToken().position().orElseThrow()))
                .toList();
    }

    /** A fact of the domain as the log tells it; it must have happened to an aggregate. */
    public static RecordedEvent of(EventMessage<?> message, long position) {
        if (!(message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalStateException("an event of no aggregate at position " + position);
        }
        Object actor = message.getMetaData().get(Provenance.ACTOR);
        return new RecordedEvent(
                position,
                message.getIdentifier(),
                message.getTimestamp(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                actor == null ? null : actor.toString(),
                "true".equals(String.valueOf(message.getMetaData().get(Provenance.ILLUSTRATION))),
                (DomainEvent) message.getPayload());
    }
}
