package vn.giamsat.integrity.command;

import vn.giamsat.value.LogId;

/** Begins to record what is done for the integrity of the log that signs with this origin. */
public record PlaceLogUnderAudit(LogId log, String origin) implements AuditedLogCommand {}
