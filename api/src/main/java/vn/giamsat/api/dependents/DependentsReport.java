package vn.giamsat.api.dependents;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.handout.HandOut;
import vn.giamsat.api.timeline.TimelineLine;
import vn.giamsat.view.dependents.DependencyKind;

import java.time.Instant;
import java.util.List;

/**
 * What corrected something, what was wrong until then, what rests on it, and what was handed out
 * with the wrong words; of the last units are told nothing.
 */
public record DependentsReport(
        TimelineLine correction,
        @Nullable TimelineLine wrong,
        List<RestingLine> resting,
        List<HandedOut> handedOut) {

    /** One fact that rests on it, and how. */
    public record RestingLine(DependencyKind how, TimelineLine line) {}

    /** The case as it stood at the position of the log, handed out by somebody. */
    public record HandedOut(HandOut.What what, long position, @Nullable String by, Instant at) {}
}
