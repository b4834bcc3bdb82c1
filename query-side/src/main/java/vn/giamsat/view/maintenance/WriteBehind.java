package vn.giamsat.view.maintenance;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One piece of work at a time, done on another thread while whoever gave it goes on. */
final class WriteBehind implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("giamsat-views-behind").daemon().factory());
    private @Nullable Future<?> last;

    /** Waits for the piece before; what made that fail is thrown here. */
    void go(Runnable work) {
        await();
        last = thread.submit(work);
    }

    void await() {
        if (last != null) {
            FutureResult.of(last);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
