package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A tamper drill was begun. */
@StoredAs(name = "integrity.tamper-drill-begun", version = 1)
public record TamperDrillBegun(UUID log, UUID drill) implements AuditedLogEvent {}
