package vn.giamsat.view.dependents;

import vn.giamsat.view.timeline.TimelineRow;

/** A fact that rests on the wrong words, and how, as the reader is told it. */
public record Dependent(DependencyKind how, TimelineRow fact) {}
