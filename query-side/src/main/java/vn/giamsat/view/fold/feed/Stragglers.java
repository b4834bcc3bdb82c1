package vn.giamsat.view.fold.feed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Brings views that are behind to where the others are, each in a thread and in transactions of its
 * own, until they keep up again. A parked view is tried again and again: its fault may be mended.
 */
final class Stragglers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stragglers.class);
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    private final CatchUp catchUp;
    private final Progress progress;
    private final PositionSignal arrivals;
    private final ConcurrentHashMap<String, Long> goals = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    Stragglers(CatchUp catchUp, Progress progress, PositionSignal arrivals) {
        this.catchUp = catchUp;
        this.progress = progress;
        this.arrivals = arrivals;
    }

    /** In the thread of the caller. */
    void catchUp(FedView<?> view, long upTo) {
        catchUp.run(view.view(), view.writer(), view.parking(), upTo);
        arrivals.announce();
    }

    /** As {@link #catchUp}, but what fails is tried again by others. */
    void tryOnce(FedView<?> view, long upTo) {
        try {
            catchUp(view, upTo);
        } catch (RuntimeException e) {
            LOG.debug("view {} is tried again later", view.name(), e);
        }
    }

    /** Sees to it that the view reaches the position; one thread for each view is enough. */
    void follow(FedView<?> view, long upTo) {
        goals.compute(
                view.name(),
                (name, goal) -> {
                    if (goal == null) {
                        Thread.ofVirtual().name("view-" + name).start(() -> bringUp(view));
                        return upTo;
                    }
                    return Math.max(goal, upTo);
                });
    }

    private void bringUp(FedView<?> view) {
        long pause = 0;
        boolean there = false;
        while (!there && !isClosedWithin(pause)) {
            tryOnce(view, Long.MAX_VALUE);
            there = isThere(view.name());
            pause = Math.clamp(2 * pause, FIRST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        }
    }

    private boolean isThere(String view) {
        try {
            long position = progress.of(view);
            return goals.computeIfPresent(view, (name, goal) -> position >= goal ? null : goal)
                    == null;
        } catch (RuntimeException e) {
            LOG.debug("view {} is looked at again later", view, e);
            return false;
        }
    }

    private boolean isClosedWithin(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
