package vn.giamsat.eventlog.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where requests wait for the writer: bounded, first come first served. Once it is closed nothing
 * more is taken, and what is queued is still written.
 */
final class AppendQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition freed = lock.newCondition();
    private final Queue<PendingAppend> queued = new ArrayDeque<>();
    private final int capacity;
    private boolean open;

    /** The writer is not called before so many are queued: each call costs a change of threads. */
    private int wakeAt = 1;

    AppendQueue(int capacity) {
        this.capacity = capacity;
    }

    void open() {
        lock.lock();
        try {
            open = true;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            open = false;
            arrived.signalAll();
            freed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a free place as long as the patience lasts. */
    void put(PendingAppend request, long patienceMillis) throws InterruptedException {
        long nanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        lock.lockInterruptibly();
        try {
            while (open && queued.size() >= capacity) {
                if (nanos <= 0) {
                    throw new AppendRefused(
                            "The log has more to write than it can: try again later", null);
                }
                nanos = freed.awaitNanos(nanos);
            }
            if (!open) {
                throw new AppendRefused("The log is closed", null);
            }
            queued.add(request);
            if (queued.size() >= wakeAt) {
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next requests; an empty list means that the queue is closed and empty. */
    List<PendingAppend> next(int atMost, BatchWindow window) {
        lock.lock();
        try {
            wakeAt = 1;
            while (open && queued.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            awaitBatch(Math.min(atMost, window.enough()), window.patienceNanos());
            var batch = new ArrayList<PendingAppend>(Math.min(atMost, queued.size()));
            while (batch.size() < atMost && !queued.isEmpty()) {
                batch.add(queued.remove());
            }
            freed.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void awaitBatch(int enough, long patienceNanos) {
        wakeAt = enough;
        long nanos = patienceNanos;
        while (open && queued.size() < wakeAt && nanos > 0) {
            try {
                nanos = arrived.awaitNanos(nanos);
            } catch (InterruptedException e) {
                // what is queued is written all the same, only in a smaller batch
                nanos = 0;
            }
        }
    }

    int size() {
        lock.lock();
        try {
            return queued.size();
        } finally {
            lock.unlock();
        }
    }
}
