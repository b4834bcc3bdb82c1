package vn.giamsat.eventlog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where requests wait for the writer: bounded, first come first served. Once it is shut nobody
 * enters, and whoever is inside is still served.
 */
final class WaitingRoom {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition left = lock.newCondition();
    private final Queue<WaitingRequest> inside = new ArrayDeque<>();
    private final int seats;
    private boolean open;

    WaitingRoom(int seats) {
        this.seats = seats;
    }

    void open() {
        lock.lock();
        try {
            open = true;
        } finally {
            lock.unlock();
        }
    }

    void shut() {
        lock.lock();
        try {
            open = false;
            arrived.signalAll();
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a seat as long as the patience lasts. */
    void enter(WaitingRequest request, long patienceMillis) throws InterruptedException {
        long nanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        lock.lockInterruptibly();
        try {
            while (open && inside.size() >= seats) {
                if (nanos <= 0) {
                    throw new AppendRefused(
                            "The log has more to write than it can: try again later", null);
                }
                nanos = left.awaitNanos(nanos);
            }
            if (!open) {
                throw new AppendRefused("The log is closed", null);
            }
            inside.add(request);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next requests; an empty list means that the room is shut and nobody is inside.
     */
    List<WaitingRequest> next(int atMost) {
        lock.lock();
        try {
            while (open && inside.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            var batch = new ArrayList<WaitingRequest>(Math.min(atMost, inside.size()));
            while (batch.size() < atMost && !inside.isEmpty()) {
                batch.add(inside.remove());
            }
            left.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    int occupied() {
        lock.lock();
        try {
            return inside.size();
        } finally {
            lock.unlock();
        }
    }
}
