package vn.giamsat.eventlog;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads the log without a processor: a stretch of it, or all of some aggregates, by position. Many
 * events are read at a time, so nothing is made of them that the reader does not want.
 */
public final class LogReads {

    private final EventReads reads;
    private final EventTypes types;
    private final EventSerializer serializer;
    private final Set<String> metadata;

    /** Of the metadata the texts of these names are read. */
    LogReads(EventReads reads, EventTypes types, EventSerializer serializer, Set<String> metadata) {
        this.reads = reads;
        this.types = types;
        this.serializer = serializer;
        this.metadata = Set.copyOf(metadata);
    }

    /**
     * The events behind one position and up to another, in order, whose class is, or is a kind of,
     * one of these.
     */
    public List<LoggedEvent> between(long after, long upTo, Collection<? extends Class<?>> kinds) {
        return events(reads.between(after, upTo, types.namesOf(kinds)));
    }

    /** The events of these aggregates up to the position, in the order of the log. */
    public List<LoggedEvent> ofAggregates(Collection<String> aggregateIds, long upToPosition) {
        return events(reads.ofAggregates(aggregateIds, upToPosition));
    }

    private List<LoggedEvent> events(List<PlacedEvent> stored) {
        return stored.stream().map(this::event).toList();
    }

    private LoggedEvent event(PlacedEvent placed) {
        StoredEvent event = placed.event();
        if (!event.belongsToAggregate()) {
            throw new IllegalStateException(
                    "an event of no aggregate at position " + placed.position());
        }
        return new LoggedEvent(
                placed.position(),
                event.getEventIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                serializer.texts(event.getMetaData().getData(), metadata),
                serializer.deserialize(event.getPayload()));
    }
}
