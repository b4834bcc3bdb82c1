package vn.giamsat.eventlog;

/** An event for tests. */
public record Noted(String text) {}
