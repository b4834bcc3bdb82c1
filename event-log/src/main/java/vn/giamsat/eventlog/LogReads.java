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
    private final EventSerializer serializer;

    LogReads(EventReads reads, EventSerializer serializer) {
        this.reads = reads;
        this.serializer = serializer;
    }

    /** The events behind the position, at most so many; fewer only at the end of the log. */
    public List<TrackedEventMessage<?>> after(long position, int atMost) {
        return messages(reads.after(position, atMost));
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
