package vn.giamsat.eventlog;

import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the log without a processor: a stretch of it, or all of some aggregates, by position. */
public final class LogReads {

    private final EventReads reads;
    private final EventTypes types;
    private final EventSerializer serializer;

    LogReads(EventReads reads, EventTypes types, EventSerializer serializer) {
        this.reads = reads;
        this.types = types;
        this.serializer = serializer;
    }

    /**
     * The events behind one position and up to another, in order, whose class is, or is a kind of,
     * one of these.
     */
    public List<TrackedEventMessage<?>> between(
            long after, long upTo, Collection<? extends Class<?>> kinds) {
        return messages(reads.between(after, upTo, types.namesOf(kinds)));
    }

    /** The events of these aggregates up to the position, in the order of the log. */
    public List<TrackedEventMessage<?>> ofAggregates(
            Collection<String> aggregateIds, long upToPosition) {
        return messages(reads.ofAggregates(aggregateIds, upToPosition));
    }

    private List<TrackedEventMessage<?>> messages(List<TrackedEventData<byte[]>> stored) {
        Stream<TrackedEventMessage<?>> messages =
                EventUtils.upcastAndDeserializeTrackedEvents(
                        stored.stream(), serializer, NoOpEventUpcaster.INSTANCE);
        return messages.collect(Collectors.toUnmodifiableList());
    }
}
