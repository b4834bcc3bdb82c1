package vn.giamsat.eventlog.append;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CountDownLatch;

/** A request and its answer, which is given exactly once: stored, or the reason why not. */
final class PendingAppend {

    private final AppendRequest request;
    private final CountDownLatch answered = new CountDownLatch(1);
    private @Nullable RuntimeException failure;

    PendingAppend(AppendRequest request) {
        this.request = request;
    }

    AppendRequest request() {
        return request;
    }

    void succeed() {
        answered.countDown();
    }

    synchronized void fail(RuntimeException reason) {
        if (answered.getCount() > 0) {
            failure = reason;
            answered.countDown();
        }
    }

    /**
     * Returns when the events are committed. An interrupt is kept for later: the request is already
     * on its way, and leaving now would mean not knowing what became of it.
     */
    void await() {
        boolean interrupted = false;
        while (true) {
            try {
                answered.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        throwFailure();
    }

    private synchronized void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }
}
