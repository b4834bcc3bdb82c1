package vn.giamsat.eventlog.publish;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.sequence.Threads;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Publishes while the log grows, at most once a second, and looks now and then in between. */
final class PublisherThread {

    private static final Logger LOG = LoggerFactory.getLogger(PublisherThread.class);
    private static final long BETWEEN_CHECKPOINTS_MILLIS = 1_000;
    private static final long POLL_MILLIS = 5_000;

    private final CheckpointPublisher publisher;
    private final Runnable onPublished;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("event-log-publisher").daemon().unstarted(this::run);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean closed;

    PublisherThread(CheckpointPublisher publisher, Runnable onPublished) {
        this.publisher = publisher;
        this.onPublished = onPublished;
    }

    void start() {
        thread.start();
    }

    void wake() {
        signal.release();
    }

    /** A checkpoint that is being signed is finished first. */
    void close() {
        closed = true;
        closing.countDown();
        wake();
        Threads.joinUninterruptibly(thread);
    }

    private void run() {
        try {
            boolean woken = true;
            while (!closed) {
                signal.drainPermits();
                boolean published = publish();
                if (published || woken) {
                    closing.await(BETWEEN_CHECKPOINTS_MILLIS, TimeUnit.MILLISECONDS);
                }
                woken = published || signal.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            LOG.debug("Only close ends this thread", e);
        }
    }

    private boolean publish() {
        try {
            Optional<Checkpoint> published = publisher.publish();
            published.ifPresent(_ -> onPublished.run());
            return published.isPresent();
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("No checkpoint for the moment, trying again: {}", e.getMessage());
            LOG.debug("The reason", e);
            return false;
        }
    }
}
