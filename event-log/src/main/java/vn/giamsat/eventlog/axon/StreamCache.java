package vn.giamsat.eventlog.axon;

import org.axonframework.eventhandling.DomainEventMessage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of the aggregates used last. What is remembered of a stream is always its beginning,
 * and a stored event never changes: so it may be too short, when another node has appended, but
 * never wrong.
 */
final class StreamCache {

    private final int atMost;
    private final Map<String, List<DomainEventMessage<?>>> streams =
            new LinkedHashMap<>(16, 0.75f, true);
    private int remembered;

    /** Room for so many events; the streams not used for longest are forgotten first. */
    StreamCache(int atMost) {
        this.atMost = atMost;
    }

    /** Empty when nothing is known of the aggregate. */
    synchronized List<DomainEventMessage<?>> of(String aggregateId) {
        return streams.getOrDefault(aggregateId, List.of());
    }

    /** All that is stored of one aggregate, as it was read. */
    synchronized void learn(String aggregateId, List<DomainEventMessage<?>> stream) {
        forget(aggregateId);
        if (!stream.isEmpty() && stream.size() <= atMost) {
            streams.put(aggregateId, List.copyOf(stream));
            remembered += stream.size();
            makeRoom();
        }
    }

    /** What was just stored. It is remembered where it is the beginning, or follows on it. */
    synchronized void appended(DomainEventMessage<?> event) {
        List<DomainEventMessage<?>> known = of(event.getAggregateIdentifier());
        if (event.getSequenceNumber() == known.size()) {
            var longer = new ArrayList<>(known);
            longer.add(event);
            learn(event.getAggregateIdentifier(), longer);
        } else {
            forget(event.getAggregateIdentifier());
        }
    }

    synchronized void forget(String aggregateId) {
        List<DomainEventMessage<?>> known = streams.remove(aggregateId);
        remembered -= known == null ? 0 : known.size();
    }

    private void makeRoom() {
        var oldest = streams.values().iterator();
        while (remembered > atMost) {
            remembered -= oldest.next().size();
            oldest.remove();
        }
    }
}
