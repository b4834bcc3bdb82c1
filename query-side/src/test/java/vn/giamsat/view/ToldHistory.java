package vn.giamsat.view;

import vn.giamsat.view.fold.EventFilter;
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
    public List<RecordedEvent> between(long after, long upTo, EventFilter wanted) {
        int from = (int) after + 1;
        int to = (int) Math.min(upTo, head()) + 1;
        return events.subList(from, Math.max(from, to)).stream().filter(wanted::contain).toList();
    }

    @Override
    public List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, long upTo) {
        return events.stream()
                .filter(event -> event.position() <= upTo)
                .filter(event -> aggregateIds.contains(event.aggregateId()))
                .toList();
    }
}
