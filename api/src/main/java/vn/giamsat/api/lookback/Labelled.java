package vn.giamsat.api.lookback;

/** One component of a row in words. */
public record Labelled(String label, String value) {}
