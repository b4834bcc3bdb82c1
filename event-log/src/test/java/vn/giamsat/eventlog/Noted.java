package vn.giamsat.eventlog;

/** An event for tests. */
record Noted(String text) {}
