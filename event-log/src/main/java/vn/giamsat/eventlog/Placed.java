package vn.giamsat.eventlog;

/** What one round of sequencing did: how many events got a position, and how many have one now. */
record Placed(int count, long size) {}
