package vn.giamsat.period.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.AskedInOrder;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.value.PeriodId;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;

/**
 * Opens a period of the statistical reports, for one issuing body or, without one, the whole
 * office.
 */
@AskedInOrder({"body", "kind", "firstDay", "lastDay"})
public record OpenReportingPeriod(
        PeriodId period,
        @Nullable UnitId body,
        PeriodKind kind,
        LocalDate firstDay,
        LocalDate lastDay)
        implements ReportingPeriodCommand {}
