package vn.giamsat.integrity.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.LogId;

/** What can be asked of the log under audit, in the order of its life. */
public sealed interface AuditedLogCommand extends DomainCommand
        permits PlaceLogUnderAudit,
                IntroduceSigningKey,
                RetireSigningKey,
                RecordVerification,
                BeginTamperDrill,
                CompleteTamperDrill,
                BreakOffTamperDrill {

    LogId log();

    @Override
    default LogId target() {
        return log();
    }
}
