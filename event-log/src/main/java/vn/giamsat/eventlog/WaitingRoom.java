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

    /** The writer is not called before so many are inside: each call costs a change of threads. */
    private int wanted = 1;

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
            if (inside.size() >= wanted) {
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next requests; an empty list means that the room is shut and nobody is inside.
     */
    List<WaitingRequest> next(int atMost, Company company) {
        lock.lock();
        try {
            wanted = 1;
            while (open && inside.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            awaitCompany(Math.min(atMost, company.enough()), company.patienceNanos());
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

    private void awaitCompany(int enough, long patienceNanos) {
        wanted = enough;
        long nanos = patienceNanos;
        while (open && inside.size() < wanted && nanos > 0) {
            try {
                nanos = arrived.awaitNanos(nanos);
            } catch (InterruptedException e) {
                // whoever is inside is served all the same, only with less company
                nanos = 0;
            }
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
