package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.List;
import java.util.UUID;

/**
 * A tamper drill ended with its result: so large was the log, so many facts of it from the first on
 * were copied.
 */
@StoredAs(name = "integrity.tamper-drill-completed", version = 1)
public record TamperDrillCompleted(
        UUID log,
        UUID drill,
        long size,
        long copied,
        List<String> falseAlarms,
        List<AttackTried> attacks)
        implements AuditedLogEvent {}
