package vn.giamsat.view.maintenance;

import vn.giamsat.view.fold.EventFilter;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Goes through the log once; the next stretches are read while one is being taken. */
final class Filling {

    private static final int STRETCH = 5_000;

    /** So many stretches are being read while one is taken. */
    private static final int AHEAD = 2;

    private final History history;
    private final EventFilter wanted;

    Filling(History history, EventFilter wanted) {
        this.history = history;
        this.wanted = wanted;
    }

    /** Takes what happened in a stretch of the log; false when no more is wanted. */
    interface Taker {
        boolean take(List<RecordedEvent> events, long upTo);
    }

    /** Reads what lies behind {@code after}, as far as {@code upTo}; tells how far it came. */
    long run(long after, long upTo, Taker taker) {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Deque<Future<List<RecordedEvent>>> coming = new ArrayDeque<>();
            long asked = after;
            long position = after;
            while (position < upTo) {
                while (asked < upTo && coming.size() <= AHEAD) {
                    coming.add(read(readers, asked, upTo));
                    asked = endOfStretch(asked, upTo);
                }
                List<RecordedEvent> events = FutureResult.of(coming.remove());
                position = endOfStretch(position, upTo);
                if (!taker.take(events, position)) {
                    break;
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("stopped at position " + position);
                }
            }
            return position;
        }
    }

    private Future<List<RecordedEvent>> read(ExecutorService readers, long position, long upTo) {
        return readers.submit(
                () -> history.between(position, endOfStretch(position, upTo), wanted));
    }

    private static long endOfStretch(long position, long upTo) {
        return Math.min(position + STRETCH, upTo);
    }
}
