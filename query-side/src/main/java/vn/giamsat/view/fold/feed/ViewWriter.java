package vn.giamsat.view.fold.feed;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;
import vn.giamsat.view.fold.table.RowTable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a batch of events into a view's table with one load, one fold and one write. It runs in the
 * caller's transaction, takes nothing twice, and leaves nothing out.
 */
public final class ViewWriter<R extends Record> {

    private final View<R> view;
    private final Progress progress;
    private final RowTable<R> table;

    public ViewWriter(View<R> view, JdbcTemplate jdbc, RowJson json, Progress progress) {
        this.view = view;
        this.progress = progress;
        this.table = new RowTable<>(view, view.name(), jdbc, json);
    }

    /**
     * Takes the events of a stretch of the log: all there are behind the position {@code after} and
     * up to {@code upTo}. Fails with {@link MissedEvents} when the view has not come as far as
     * {@code after}.
     */
    public void write(long after, List<RecordedEvent> events, long upTo) {
        long applied = progress.lock(view.name());
        if (upTo <= applied) {
            return;
        }
        if (applied < after) {
            throw new MissedEvents(view.name(), applied, after);
        }
        take(applied, events);
        progress.advance(view.name(), upTo);
    }

    /**
     * Takes those of the events that the view has not taken yet, for a caller who looks after its
     * position.
     */
    void take(long applied, List<RecordedEvent> events) {
        List<RecordedEvent> fresh =
                events.stream().filter(event -> event.position() > applied).toList();
        Fold<R> fold = new Fold<>(view, table.load(keys(fresh))).apply(fresh);
        table.close(fold.closed());
        table.insert(fold.begun());
    }

    private Set<String> keys(List<RecordedEvent> events) {
        return events.stream()
                .flatMap(event -> view.keysOf(event).stream())
                .collect(Collectors.toSet());
    }
}
