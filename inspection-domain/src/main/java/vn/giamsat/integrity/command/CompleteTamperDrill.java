package vn.giamsat.integrity.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

import java.util.List;

/**
 * Ends a drill with its result: the positions copied (from the first, up to the size of the log
 * then), what the checks said of the untouched copy, and every attack that was tried.
 */
public record CompleteTamperDrill(
        @TargetAggregateIdentifier LogId log,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        DrillId drill,
        long first,
        long size,
        List<String> falseAlarms,
        List<AttackTried> attacks)
        implements AuditedLogCommand {}
