package vn.giamsat.eventlog.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.sequence.Wakeups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Axon's event store over the log. Its streams call their readers as soon as there is more to read,
 * on whichever node it was written; Axon's embedded store would let pooled processors look only
 * twice a second. Streams are cached for commands that a {@link StaleStreamCheck} looks after.
 */
public final class LogEventStore extends AbstractEventStore {

    private static final class Wiring extends AbstractEventStore.Builder {}

    private static final int EVENTS_CACHED = 20_000;

    private final Wakeups wakeups;
    private final StreamCache cache = new StreamCache(EVENTS_CACHED);

    public LogEventStore(PostgresEventStorage engine, Wakeups wakeups) {
        super(new Wiring().storageEngine(engine));
        this.wakeups = wakeups;
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        super.publish(events);
        AppendContext.published(events);
        CachedReads.current().ifPresent(cached -> cached.published(events));
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return CachedReads.current()
                .map(cached -> cachedEvents(aggregateId, cached))
                .orElseGet(() -> super.readEvents(aggregateId));
    }

    private DomainEventStream cachedEvents(String aggregateId, CachedReads cached) {
        List<DomainEventMessage<?>> known = cache.of(aggregateId);
        if (known.isEmpty()) {
            known = storageEngine().readEvents(aggregateId).asStream().collect(Collectors.toList());
            cache.learn(aggregateId, known);
        } else {
            cached.read(aggregateId, known.getLast().getSequenceNumber());
        }
        return DomainEventStream.concat(
                DomainEventStream.of(known),
                DomainEventStream.of(stagedDomainEventMessages(aggregateId)));
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        try {
            super.prepareCommit(events);
        } catch (RuntimeException e) {
            domainEvents(events).forEach(event -> forget(event.getAggregateIdentifier()));
            throw e;
        }
        domainEvents(events).forEach(cache::appended);
    }

    /** The number of the last event that is stored; what a command is about to store is none. */
    Optional<Long> storedEnd(String aggregateId) {
        return storageEngine().lastSequenceNumberFor(aggregateId);
    }

    void forget(String aggregateId) {
        cache.forget(aggregateId);
    }

    private static Stream<DomainEventMessage<?>> domainEvents(
            List<? extends EventMessage<?>> events) {
        return events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(event -> (DomainEventMessage<?>) event);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new PositionStream(storageEngine(), wakeups, trackingToken);
    }
}
