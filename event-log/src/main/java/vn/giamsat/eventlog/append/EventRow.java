package vn.giamsat.eventlog.append;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.leaf.LeafText;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.eventlog.leaf.UnfitForLeaf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** One event as its bytes will be stored. */
public record EventRow(
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        String name,
        @Nullable String version,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {

    /** Here, where only the one who made the event suffers, and not in the writer's thread. */
    public EventRow {
        Objects.requireNonNull(aggregateId, "an event says which aggregate it happened to");
        Objects.requireNonNull(eventId, "an event has an identifier");
    }

    /** Throws {@link AppendRefused} if this could have no leaf in the tree. */
    public EventRow fitForLeaf() {
        try {
            LeafText.requireFit(
                    new StoredFact(
                            null,
                            Long.MAX_VALUE,
                            aggregateType,
                            aggregateId,
                            sequence,
                            eventId,
                            name,
                            version,
                            recordedAt,
                            new byte[0],
                            payload,
                            metadata));
            return this;
        } catch (UnfitForLeaf e) {
            throw new AppendRefused("The event could have no leaf: " + e.getMessage(), e);
        }
    }

    public static EventRow of(EventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metadata = event.serializeMetaData(serializer, byte[].class);
        // an event of no aggregate stands for itself: its own id, first of its sequence
        var domainEvent = event instanceof DomainEventMessage<?> message ? message : null;
        return new EventRow(
                domainEvent == null ? null : domainEvent.getType(),
                domainEvent == null ? event.getIdentifier() : domainEvent.getAggregateIdentifier(),
                domainEvent == null ? 0 : domainEvent.getSequenceNumber(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                payload.getData(),
                metadata.getData());
    }
}
