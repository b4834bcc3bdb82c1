package vn.giamsat.api.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator the reason of a refused start instead of a stack trace. */
class StartRefusedAnalysis extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Nothing was started and nothing was changed.",
                cause);
    }
}
