package vn.giamsat.period.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.PeriodId;

/** Opens a closed period again, with the reason, so that its figures are settled anew. */
@WhilePeriod(PeriodCondition.CLOSED)
public record ReopenReportingPeriod(
        PeriodId period, @Nullable Long expectedVersion, @Paragraph String reason)
        implements ReportingPeriodCommand {}
