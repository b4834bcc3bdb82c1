package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.AUDITOR;
import static vn.giamsat.api.security.Relationship.POLICY;

import static java.util.Map.entry;

import vn.giamsat.integrity.command.AuditedLogCommand;
import vn.giamsat.integrity.command.BeginTamperDrill;
import vn.giamsat.integrity.command.BreakOffTamperDrill;
import vn.giamsat.integrity.command.CompleteTamperDrill;
import vn.giamsat.integrity.command.IntroduceSigningKey;
import vn.giamsat.integrity.command.PlaceLogUnderAudit;
import vn.giamsat.integrity.command.RecordVerification;
import vn.giamsat.integrity.command.RetireSigningKey;

import java.util.Map;
import java.util.Set;

/** The log itself: auditors check it, and what a program finds no person enters. */
final class AuditedLogPermissions implements AggregatePermissions<AuditedLogCommand> {

    private static final Map<Class<? extends AuditedLogCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(PlaceLogUnderAudit.class, Set.of(POLICY)),
                    entry(IntroduceSigningKey.class, Set.of(POLICY)),
                    entry(RetireSigningKey.class, Set.of(POLICY)),
                    entry(RecordVerification.class, Set.of(AUDITOR)),
                    entry(BeginTamperDrill.class, Set.of(AUDITOR)),
                    entry(CompleteTamperDrill.class, Set.of(POLICY)),
                    entry(BreakOffTamperDrill.class, Set.of(POLICY)));

    @Override
    public Class<AuditedLogCommand> family() {
        return AuditedLogCommand.class;
    }

    @Override
    public Map<Class<? extends AuditedLogCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public boolean hidesNothing(AuditedLogCommand command) {
        return true;
    }
}
