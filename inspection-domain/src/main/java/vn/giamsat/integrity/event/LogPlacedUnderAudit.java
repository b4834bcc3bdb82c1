package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** From here on, what is done for the integrity of the log with this origin is recorded. */
@StoredAs(name = "integrity.log-placed-under-audit", version = 1)
public record LogPlacedUnderAudit(UUID log, String origin) implements AuditedLogEvent {}
