package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A tamper drill ended without a result. */
@StoredAs(name = "integrity.tamper-drill-broken-off", version = 1)
public record TamperDrillBrokenOff(UUID log, UUID drill, String reason)
        implements AuditedLogEvent {}
