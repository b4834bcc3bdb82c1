package vn.giamsat.view.maintenance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The last rebuild of a view: who asked for it, how far it has come on its way to the goal (both
 * positions), how fast, when it will probably end, how it ended.
 */
public record RebuildStatus(
        String view,
        String requestedBy,
        Instant requestedAt,
        State state,
        long position,
        @Nullable Long goal,
        double eventsPerSecond,
        @Nullable Instant estimatedEnd,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    /** How far a rebuild has come. */
    public enum State {
        REQUESTED,
        FILLING,
        INDEXING,
        SWITCHED,
        CANCELLED,
        FAILED;

        public boolean isUnderWay() {
            return compareTo(SWITCHED) < 0;
        }
    }
}
