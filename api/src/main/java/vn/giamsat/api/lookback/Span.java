package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.read.When;

/** Two moments to compare, the later one being now when there is none. */
public record Span(When from, @Nullable When to) {}
