package vn.giamsat.view.contradiction;

import org.jspecify.annotations.Nullable;

/**
 * A rule that the record of a case contradicts: the step that does, the one it should rest on, the
 * reason that was given, and whom or which recommendation it is about.
 */
public record Contradiction(
        ContradictionKind kind,
        DayOfStep step,
        @Nullable DayOfStep rests,
        @Nullable String reason,
        @Nullable String about) {}
