package vn.giamsat.view.fold;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Provenance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** A fact with its place in the log, who recorded it and when. */
public record RecordedEvent(
        long position,
        String eventId,
        Instant recordedAt,
        String aggregateId,
        long version,
        @Nullable String actor,
        boolean illustration,
        SaidBeside said,
        DomainEvent event) {

    /** Rows come back from PostgreSQL in microseconds; a finer instant would never equal itself. */
    public RecordedEvent {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A fact beside which nothing was said. */
    public RecordedEvent(
            long position,
            String eventId,
            Instant recordedAt,
            String aggregateId,
            long version,
            @Nullable String actor,
            boolean illustration,
            DomainEvent event) {
        this(
                position,
                eventId,
                recordedAt,
                aggregateId,
                version,
                actor,
                illustration,
                SaidBeside.NOTHING,
                event);
    }

    /** What a fact's metadata must tell for it to be taken from the log as it lies there. */
    public static final Set<String> METADATA =
            Set.of(
                    Provenance.ACTOR,
                    Provenance.ILLUSTRATION,
                    Provenance.CONFIRMED_DAYS,
                    Provenance.ORDER_REASON);

    /** A fact with its metadata as text, of which {@link #METADATA} is wanted. */
    public static RecordedEvent of(
            long position,
            String eventId,
            Instant recordedAt,
            String aggregateId,
            long version,
            Map<String, String> metadata,
            Object fact) {
        return new RecordedEvent(
                position,
                eventId,
                recordedAt,
                aggregateId,
                version,
                metadata.get(Provenance.ACTOR),
                "true".equals(metadata.get(Provenance.ILLUSTRATION)),
                SaidBeside.of(metadata),
                (DomainEvent) fact);
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
                SaidBeside.of(message.getMetaData()),
                (DomainEvent) message.getPayload());
    }
}
