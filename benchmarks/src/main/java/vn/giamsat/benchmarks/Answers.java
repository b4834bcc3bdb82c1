package vn.giamsat.benchmarks;

import org.axonframework.commandhandling.callbacks.FutureCallback;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** A command that fails spoils the measurement, so it ends it. */
final class Answers {

    private Answers() {}

    static void require(FutureCallback<?, ?> answer) {
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw new IllegalStateException("a command failed", result.exceptionResult());
        }
    }

    static void require(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("what was measured failed", e);
        }
    }
}
