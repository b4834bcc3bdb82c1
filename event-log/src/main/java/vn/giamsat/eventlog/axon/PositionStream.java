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

    private static final long BELIEVED_NANOS = 250_000_000L;

    private final EventStorageEngine engine;
    private final Wakeups wakeups;
    private @Nullable TrackingToken lastRead;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> batch;
    private @Nullable TrackedEventMessage<?> peeked;
    private volatile @Nullable Runnable callback;
    private boolean atTheEnd;
    private long ringsWhenAsked;
    private long asked;

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

    /**
     * Axon asks a stream several times for each event whether there is another. Where nothing was
     * rung since it had none, the database need not be asked; a lost ring costs a quarter of a
     * second, as it does the sequencer.
     */
    private boolean isStillAtTheEnd() {
        return atTheEnd
                && ringsWhenAsked == wakeups.rings()
                && System.nanoTime() - asked < BELIEVED_NANOS;
    }

    /** A batch is always read to its end: an upcaster may make several events of one position. */
    private @Nullable TrackedEventMessage<?> fetch() {
        if (batch == null) {
            if (isStillAtTheEnd()) {
                return null;
            }
            asked = System.nanoTime();
            ringsWhenAsked = wakeups.rings();
            Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(lastRead, false);
            batch = events.iterator();
        }
        if (!batch.hasNext()) {
            batch = null;
            atTheEnd = true;
            return null;
        }
        atTheEnd = false;
        TrackedEventMessage<?> next = batch.next();
        lastRead = next.trackingToken();
        return next;
    }
}
