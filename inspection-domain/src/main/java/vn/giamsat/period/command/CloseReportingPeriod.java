package vn.giamsat.period.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.PeriodId;

/** Settles the figures of a period (chốt số liệu); what comes later shows as an adjustment. */
@WhilePeriod({PeriodCondition.OPEN, PeriodCondition.OVER})
public record CloseReportingPeriod(
        PeriodId period, @Nullable Long expectedVersion, @Paragraph @Nullable String note)
        implements ReportingPeriodCommand {}
