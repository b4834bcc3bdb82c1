package vn.giamsat.view.fold.feed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for a view to come as far as their own write. */
public final class PositionSignal {

    /** Another node may be feeding the view, and nobody here would hear of it. */
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long count;

    void announce() {
        lock.lock();
        try {
            count++;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether it became true in time. */
    public boolean await(BooleanSupplier isThere, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        long seen = count();
        while (!isThere.getAsBoolean()) {
            if (left <= 0) {
                return false;
            }
            left -= awaitNext(seen, Math.min(left, LOOK_AGAIN));
            seen = count();
        }
        return true;
    }

    private long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds spent waiting. */
    private long awaitNext(long seen, long atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost;
            while (count == seen && left > 0) {
                left = arrived.awaitNanos(left);
            }
            return Math.max(atMost - left, 1);
        } finally {
            lock.unlock();
        }
    }
}
