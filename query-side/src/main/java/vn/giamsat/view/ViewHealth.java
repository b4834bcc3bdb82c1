package vn.giamsat.view;

import org.jspecify.annotations.Nullable;

/**
 * How a view is doing: the position it has taken, the end of the log, and why it is parked if it
 * is. A parked view keeps trying; it never skips.
 */
public record ViewHealth(
        String view, long position, long head, State state, @Nullable String error) {

    /** What a view is doing on this node. */
    public enum State {
        RUNNING,
        PARKED,
        /** not fed by this node: another node does, or the processors are not started */
        ELSEWHERE
    }

    /** How many events it is behind the log. */
    public long lag() {
        return Math.max(head - position, 0);
    }
}
