package vn.giamsat.integrity.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

import java.util.List;

/**
 * Ends a drill with its result: the size of the log then, how many facts of it from the first on
 * were copied, what the checks said of the untouched copy, and every attack that was tried.
 */
public record CompleteTamperDrill(
        @TargetAggregateIdentifier LogId log,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        DrillId drill,
        long size,
        long copied,
        List<String> falseAlarms,
        List<AttackTried> attacks)
        implements AuditedLogCommand {}
