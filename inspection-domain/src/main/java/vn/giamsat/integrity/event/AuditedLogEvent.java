package vn.giamsat.integrity.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to the log under audit, in the order of its life. Frozen once released. */
public sealed interface AuditedLogEvent extends DomainEvent
        permits LogPlacedUnderAudit,
                SigningKeyIntroduced,
                SigningKeyRetired,
                HistoryVerified,
                TamperDrillBegun,
                TamperDrillCompleted,
                TamperDrillBrokenOff {

    UUID log();
}
