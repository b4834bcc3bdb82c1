package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.PastMoment;

/** Two moments to compare, the later one being now when there is none. */
public record MomentSpan(PastMoment from, @Nullable PastMoment to) {}
