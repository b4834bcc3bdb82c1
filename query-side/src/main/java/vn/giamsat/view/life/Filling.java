package vn.giamsat.view.life;

import vn.giamsat.view.fold.History;

import java.util.concurrent.CompletableFuture;

/** Goes through the log once; the next stretch is read while the last one is being taken. */
final class Filling {

    private static final int STRETCH = 5_000;

    private final History history;

    Filling(History history) {
        this.history = history;
    }

    /** Takes a stretch of the log; false when no more is wanted. */
    interface Taker {
        boolean take(History.Batch batch);
    }

    /** Reads what lies behind {@code after} up to {@code upTo}, or a little further. */
    long run(long after, long upTo, Taker taker) {
        long position = after;
        CompletableFuture<History.Batch> coming = read(position);
        while (position < upTo) {
            History.Batch batch = coming.join();
            if (batch.upTo() <= position) {
                break;
            }
            position = batch.upTo();
            if (position < upTo) {
                coming = read(position);
            }
            if (!taker.take(batch)) {
                break;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopped at position " + position);
            }
        }
        return position;
    }

    private CompletableFuture<History.Batch> read(long position) {
        return CompletableFuture.supplyAsync(() -> history.after(position, STRETCH));
    }
}
