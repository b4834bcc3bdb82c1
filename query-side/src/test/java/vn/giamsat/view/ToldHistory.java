package vn.giamsat.view;

import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.Collection;
import java.util.List;

/** A story as the log would tell it; position and place in the list are the same. */
public record ToldHistory(List<RecordedEvent> events) implements History {

    @Override
    public long head() {
        return events.size() - 1L;
    }

    @Override
    public Batch after(long position, int atMost) {
        int from = (int) position + 1;
        List<RecordedEvent> some =
                events.subList(from, Math.max(from, Math.min(from + atMost, events.size())));
        return new Batch(some, position + some.size());
    }

    @Override
    public List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, long upTo) {
        return events.stream()
                .filter(event -> event.position() <= upTo)
                .filter(event -> aggregateIds.contains(event.aggregateId()))
                .toList();
    }
}
