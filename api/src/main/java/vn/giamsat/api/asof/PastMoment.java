package vn.giamsat.api.asof;

import java.time.Instant;

/**
 * A moment of the past: the position up to which the log is read, and the time. Dated tells a
 * moment that was asked for by its time from one that was asked for by its position; the time of
 * the latter is the one its event was recorded at.
 */
public record PastMoment(long position, Instant time, boolean dated) {}
