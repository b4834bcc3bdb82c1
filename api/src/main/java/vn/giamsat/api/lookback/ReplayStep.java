package vn.giamsat.api.lookback;

import vn.giamsat.api.page.TimelineLine;

/** One step on the way a case went: the fact, and what it changed. */
public record ReplayStep(int step, int steps, TimelineLine fact, DifferenceReport changed) {}
