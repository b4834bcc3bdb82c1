package vn.giamsat.view.maintenance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One comparison of the views with the log: who asked for it, how far it has come (both positions),
 * and what it found or why it could not be done.
 */
public record FidelityRun(
        long id,
        String requestedBy,
        Instant requestedAt,
        State state,
        long position,
        @Nullable Long goal,
        @Nullable Instant endedAt,
        @Nullable Fidelity report,
        @Nullable String failure) {

    /** How far a comparison has come. */
    public enum State {
        REQUESTED,
        REPLAYING,
        COMPARING,
        DONE,
        FAILED;

        public boolean isUnderWay() {
            return compareTo(DONE) < 0;
        }
    }
}
