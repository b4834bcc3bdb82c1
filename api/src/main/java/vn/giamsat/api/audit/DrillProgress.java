package vn.giamsat.api.audit;

import java.util.UUID;

/** How many of the attacks of a running drill have been tried. */
public record DrillProgress(UUID drill, int done, int all) {}
