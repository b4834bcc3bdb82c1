package vn.giamsat.view;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a view is doing: the position it has taken, the end of the log, how many events it took a
 * second in the last minute, and, when it is parked, in front of which event and why. A parked view
 * keeps trying; it never skips.
 */
public record ViewHealth(
        String view,
        long position,
        long head,
        State state,
        double eventsPerSecond,
        @Nullable Instant takenAt,
        @Nullable ParkedAt parked) {

    /** What a view is doing. */
    public enum State {
        RUNNING,
        PARKED,
        /** behind the log, and nobody on this node feeds it: another node may */
        ELSEWHERE
    }

    /** The event a view cannot take, why, and since when it stands there. */
    public record ParkedAt(
            long position, String eventId, String event, String because, Instant since) {}

    /** How many events it is behind the log. */
    public long lag() {
        return Math.max(head - position, 0);
    }
}
