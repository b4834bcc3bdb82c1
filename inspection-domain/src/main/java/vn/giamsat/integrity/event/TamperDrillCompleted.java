package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.List;
import java.util.UUID;

/**
 * A tamper drill on the positions from the first up to the size of the log ended with its result.
 */
@StoredAs(name = "integrity.tamper-drill-completed", version = 1)
public record TamperDrillCompleted(
        UUID log,
        UUID drill,
        long first,
        long size,
        List<String> falseAlarms,
        List<AttackTried> attacks)
        implements AuditedLogEvent {}
