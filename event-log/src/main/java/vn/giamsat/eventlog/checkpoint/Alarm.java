package vn.giamsat.eventlog.checkpoint;

import java.time.Instant;

/** Nothing is signed any more, since when and why; the facts say where it was seen. */
public record Alarm(AlarmReason reason, String facts, Instant since) {}
