package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.read.LogReads;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A row of one aggregate as the log has it now. It is kept with the version it was made of, and
 * made anew when the log has a later one: what another node recorded a moment ago counts.
 */
final class CurrentFold<R extends Record> {

    private final View<R> view;
    private final EventLog log;
    private final LogReads<RecordedEvent> reads;
    private final Map<UUID, Known<R>> known = new ConcurrentHashMap<>();

    CurrentFold(View<R> view, EventLog log) {
        this.view = view;
        this.log = log;
        this.reads = log.reads(RecordedEvent.METADATA, RecordedEvent::of);
    }

    private record Known<R>(long version, R row) {}

    Optional<R> find(UUID aggregate) {
        String id = aggregate.toString();
        Optional<Long> stored = log.versionOf(id);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Known<R> before = known.get(aggregate);
        if (before != null && before.version() >= stored.get()) {
            return Optional.of(before.row());
        }
        var events = reads.ofStream(id);
        @Nullable R row = Fold.fromNothing(view).apply(events).row(id);
        if (row != null) {
            known.put(aggregate, new Known<>(events.getLast().version(), row));
        }
        return Optional.ofNullable(row);
    }
}
