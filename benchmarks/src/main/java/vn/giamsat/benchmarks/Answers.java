package vn.giamsat.benchmarks;

import org.axonframework.commandhandling.callbacks.FutureCallback;

/** A command that fails spoils the measurement, so it ends it. */
final class Answers {

    private Answers() {}

    static void require(FutureCallback<?, ?> answer) {
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw new IllegalStateException("a command failed", result.exceptionResult());
        }
    }
}
