package vn.giamsat.eventlog.sequence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells readers that there is more to read. Rung only after the new positions are committed, so
 * whoever wakes finds them.
 */
public final class Wakeups {

    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final Set<Runnable> callbacks = new CopyOnWriteArraySet<>();
    private volatile long rings;

    /**
     * To be read before looking for events; a ring that comes after it is then not missed by {@link
     * #awaitAfter}.
     */
    public long rings() {
        return rings;
    }

    void ring() {
        lock.lock();
        try {
            rings = rings + 1;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(Wakeups::call);
    }

    /** Waits for a ring after the given one; says whether there was one. */
    public boolean awaitAfter(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (rings == seen && left > 0) {
                left = rung.awaitNanos(left);
            }
            return rings != seen;
        } finally {
            lock.unlock();
        }
    }

    public void add(Runnable callback) {
        callbacks.add(callback);
    }

    public void remove(Runnable callback) {
        callbacks.remove(callback);
    }

    private static void call(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.warn("A reader could not be woken", e);
        }
    }
}
