package vn.giamsat.api.replay;

import vn.giamsat.api.difference.DifferenceReport;
import vn.giamsat.api.timeline.TimelineLine;

/** One step on the way a case went: the fact, and what it changed. */
public record ReplayStep(int step, int steps, TimelineLine fact, DifferenceReport changed) {}
