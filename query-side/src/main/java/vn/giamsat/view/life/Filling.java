package vn.giamsat.view.life;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Goes through the log once; the next stretch is read while the last one is being taken. */
final class Filling {

    private static final int STRETCH = 10_000;

    private final History history;
    private final Collection<Class<? extends DomainEvent>> kinds;

    Filling(History history, Collection<Class<? extends DomainEvent>> kinds) {
        this.history = history;
        this.kinds = List.copyOf(kinds);
    }

    /** Takes what happened in a stretch of the log; false when no more is wanted. */
    interface Taker {
        boolean take(List<RecordedEvent> events, long upTo);
    }

    /** Reads what lies behind {@code after}, as far as {@code upTo}; tells how far it came. */
    long run(long after, long upTo, Taker taker) {
        long position = after;
        CompletableFuture<List<RecordedEvent>> coming = read(position, upTo);
        while (position < upTo) {
            List<RecordedEvent> events = coming.join();
            position = endOfStretch(position, upTo);
            coming = read(position, upTo);
            if (!taker.take(events, position)) {
                break;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopped at position " + position);
            }
        }
        return position;
    }

    private CompletableFuture<List<RecordedEvent>> read(long position, long upTo) {
        return position < upTo
                ? CompletableFuture.supplyAsync(
                        () -> history.between(position, endOfStretch(position, upTo), kinds))
                : CompletableFuture.completedFuture(List.of());
    }

    private static long endOfStretch(long position, long upTo) {
        return Math.min(position + STRETCH, upTo);
    }
}
