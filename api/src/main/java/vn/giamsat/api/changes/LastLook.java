package vn.giamsat.api.changes;

import java.time.Instant;
import java.util.UUID;

/** Where in the log, and when, a reader last looked at a matter. */
public record LastLook(UUID id, long position, Instant lookedAt) {}
