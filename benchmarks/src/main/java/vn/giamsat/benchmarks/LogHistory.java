package vn.giamsat.benchmarks;

import org.axonframework.eventhandling.TrackedEventMessage;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.Collection;
import java.util.List;

/** The log as the views read it, the way the product joins the two. */
record LogHistory(EventLog log) implements History {

    @Override
    public long head() {
        return log.positions().head();
    }

    @Override
    public Batch after(long position, int atMost) {
        List<RecordedEvent> events = recorded(log.reads().after(position, atMost));
        return new Batch(events, events.isEmpty() ? position : events.getLast().position());
    }

    @Override
    public List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, long upTo) {
        return recorded(log.reads().ofAggregates(aggregateIds, upTo));
    }

    private static List<RecordedEvent> recorded(List<TrackedEventMessage<?>> messages) {
        return messages.stream()
                .map(m -> RecordedEvent.of(m, m.trackingToken().position().orElseThrow()))
                .toList();
    }
}
