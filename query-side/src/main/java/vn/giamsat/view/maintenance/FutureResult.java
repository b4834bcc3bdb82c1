package vn.giamsat.view.maintenance;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what another thread does, and fails as that fails. */
final class FutureResult {

    private FutureResult() {}

    static <T> T of(Future<T> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason
                    ? reason
                    : new IllegalStateException(e.getCause());
        }
    }
}
