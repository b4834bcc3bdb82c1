package vn.giamsat.view.dependents;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;

/**
 * What corrected, withdrew or returned something, the words that were wrong until then where the
 * reader is told them, and everything that was decided or handed out while they stood.
 */
public record Dependents(
        TimelineRow correction, @Nullable TimelineRow wrong, List<Dependent> facts) {}
