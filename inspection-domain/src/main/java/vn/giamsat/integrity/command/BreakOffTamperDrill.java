package vn.giamsat.integrity.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

/** Ends a drill without a result, with the reason. */
public record BreakOffTamperDrill(
        @TargetAggregateIdentifier LogId log,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        DrillId drill,
        String reason)
        implements AuditedLogCommand {}
