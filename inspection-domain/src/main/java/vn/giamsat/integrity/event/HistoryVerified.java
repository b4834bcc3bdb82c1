package vn.giamsat.integrity.event;

import vn.giamsat.event.StoredAs;

import java.util.List;
import java.util.UUID;

/** An auditor checked the history up to a size: its root in base64, the tool and what it said. */
@StoredAs(name = "integrity.history-verified", version = 1)
public record HistoryVerified(
        UUID log,
        long size,
        String root,
        VerificationOutcome outcome,
        List<String> findings,
        String tool)
        implements AuditedLogEvent {}
