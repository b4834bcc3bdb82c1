package vn.giamsat.api.crash.log;

/** The smallest of facts, for a log that is killed while it takes many. */
record Beat(String words) {}
