package vn.giamsat.view.maintenance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Looks for work when woken, and now and then: it may have been asked of a node that died. */
final class MaintenanceThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MaintenanceThread.class);
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final MaintenanceWork work;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closing;
    private final Thread thread = new Thread(this::run, "giamsat-views");

    MaintenanceThread(MaintenanceWork work) {
        this.work = work;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void wake() {
        bell.release();
    }

    private void run() {
        while (!closing) {
            try {
                work.doAll();
                if (bell.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!closing) {
                    LOG.warn("the work on the views is tried again", e);
                    pause();
                }
            }
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // rung or not, it is time to look again
    private void pause() {
        try {
            bell.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** A work that is interrupted is begun anew by whoever comes next. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
