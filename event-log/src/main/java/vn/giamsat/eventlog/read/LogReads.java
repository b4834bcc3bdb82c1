package vn.giamsat.eventlog.read;

import vn.giamsat.eventlog.serialize.EventSerializer;
import vn.giamsat.eventlog.serialize.EventTypes;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads the log without a processor: a stretch of it, or all of some aggregates, by position. Many
 * events are read at a time, so nothing is made of them that the reader does not want.
 */
public final class LogReads<T> {

    private final EventReads reads;
    private final EventTypes types;
    private final EventSerializer serializer;
    private final Set<String> metadata;
    private final EventReader<T> reader;

    /** Of the metadata the texts of these names are read. */
    public LogReads(
            EventReads reads,
            EventTypes types,
            EventSerializer serializer,
            Set<String> metadata,
            EventReader<T> reader) {
        this.reads = reads;
        this.types = types;
        this.serializer = serializer;
        this.metadata = Set.copyOf(metadata);
        this.reader = reader;
    }

    /**
     * The events behind one position and up to another, in order, whose class is, or is a kind of,
     * one of these; and those of other kinds that the filter lets through, and perhaps some that it
     * should not.
     */
    public List<T> between(
            long after, long upTo, Collection<? extends Class<?>> kinds, MetadataFilter filter) {
        return events(
                reads.between(
                        after,
                        upTo,
                        types.namesOf(kinds),
                        types.namesOf(filter.kinds()),
                        serializer.asStored(filter.name(), filter.value())));
    }

    /** The events of these aggregates up to the position, in the order of the log. */
    public List<T> ofAggregates(Collection<String> aggregateIds, long upToPosition) {
        return events(reads.ofAggregates(aggregateIds, upToPosition));
    }

    /**
     * Everything that is stored of one aggregate, also what has no position yet: {@link
     * Positions#NOT_YET} is told as the position of each.
     */
    public List<T> ofStream(String aggregateId) {
        return reads.ofAggregate(aggregateId, 0, Integer.MAX_VALUE).stream()
                .map(stored -> event(new SequencedEvent(Positions.NOT_YET, stored)))
                .toList();
    }

    private List<T> events(List<SequencedEvent> stored) {
        return stored.stream().map(this::event).toList();
    }

    private T event(SequencedEvent sequenced) {
        StoredEvent event = sequenced.event();
        if (!event.belongsToAggregate()) {
            throw new IllegalStateException(
                    "an event of no aggregate at position " + sequenced.position());
        }
        return reader.read(
                sequenced.position(),
                event.getEventIdentifier(),
                event.getTimestamp(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                serializer.texts(event.getMetaData().getData(), metadata),
                serializer.deserialize(event.getPayload()));
    }
}
