package vn.giamsat.period.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.PeriodId;

/** Opens a closed period again, with the reason, so that its figures are settled anew. */
public record ReopenReportingPeriod(
        @TargetAggregateIdentifier PeriodId period,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason)
        implements ReportingPeriodCommand {}
