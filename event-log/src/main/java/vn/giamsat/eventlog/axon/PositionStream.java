package vn.giamsat.eventlog.axon;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.sequence.Wakeups;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One reader's way through the log by position; used by one thread at a time. */
final class PositionStream implements TrackingEventStream {

    private final EventStorageEngine engine;
    private final Wakeups wakeups;
    private @Nullable TrackingToken lastRead;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> batch;
    private @Nullable TrackedEventMessage<?> peeked;
    private volatile @Nullable Runnable callback;

    PositionStream(EventStorageEngine engine, Wakeups wakeups, @Nullable TrackingToken start) {
        this.engine = engine;
        this.wakeups = wakeups;
        this.lastRead = start;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            peeked = fetch();
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            long rings = wakeups.rings();
            if (peek().isPresent()) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wakeups.awaitAfter(rings, left);
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            TrackedEventMessage<?> next = peek().orElse(null);
            if (next != null) {
                peeked = null;
                return next;
            }
            hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Runs the callback at once as well: what came before the registration must not wait for what
     * comes after.
     */
    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        forgetCallback();
        callback = onAvailable;
        wakeups.add(onAvailable);
        onAvailable.run();
        return true;
    }

    @Override
    public void close() {
        forgetCallback();
        batch = null;
    }

    private void forgetCallback() {
        Runnable old = callback;
        if (old != null) {
            wakeups.remove(old);
            callback = null;
        }
    }

    /** A batch is always read to its end: an upcaster may make several events of one position. */
    private @Nullable TrackedEventMessage<?> fetch() {
        if (batch == null) {
            Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(lastRead, false);
            batch = events.iterator();
        }
        if (!batch.hasNext()) {
            batch = null;
            return null;
        }
        TrackedEventMessage<?> next = batch.next();
        lastRead = next.trackingToken();
        return next;
    }
}
