package vn.giamsat.eventlog;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Axon's event store over the log. Its streams call their readers as soon as there is more to read,
 * on whichever node it was written; Axon's embedded store would let pooled processors look only
 * twice a second.
 */
public final class LogEventStore extends AbstractEventStore {

    private static final class Wiring extends AbstractEventStore.Builder {}

    private final Wakeups wakeups;

    LogEventStore(PostgresEventStorage engine, Wakeups wakeups) {
        super(new Wiring().storageEngine(engine));
        this.wakeups = wakeups;
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        super.publish(events);
        AppendContext.published(events);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new PositionStream(storageEngine(), wakeups, trackingToken);
    }
}
