package vn.giamsat.eventlog.sequence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sequences as soon as this node appends, and looks four times a second what other nodes left over
 * or did. So a lost notification costs a quarter of a second and nothing else.
 */
public final class SequencerThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SequencerThread.class);
    private static final long POLL_MILLIS = 250;
    private static final long COMPANY_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Sequencer sequencer;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("event-log-sequencer").daemon().unstarted(this::run);
    private volatile boolean closed;

    public SequencerThread(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    public void start() {
        thread.start();
    }

    public void wake() {
        signal.release();
    }

    /** What is still pending then is sequenced by another node or at the next start. */
    @Override
    public void close() {
        closed = true;
        wake();
        Threads.joinUninterruptibly(thread);
    }

    private void run() {
        long pause = POLL_MILLIS;
        while (!closed) {
            pause = sequence() ? POLL_MILLIS : Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            await(pause);
        }
    }

    private boolean sequence() {
        try {
            sequencer.sequencePending();
            sequencer.sweepQueue();
            while (!closed && sequencer.takeOver()) {
                LOG.debug("Positions of an older log are given their leaves");
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            if (!closed) {
                LOG.warn("No positions for the moment, trying again: {}", e.getMessage());
                LOG.debug("The reason", e);
            }
            return false;
        }
    }

    /**
     * Under load one round for many appends: a round costs the server as much for one event as for
     * many.
     */
    private void gatherCompany() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(COMPANY_MILLIS);
        signal.drainPermits();
    }

    private void await(long millis) {
        try {
            if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS) && !closed) {
                gatherCompany();
            }
        } catch (InterruptedException e) {
            LOG.debug("Only close ends this thread", e);
        }
    }
}
