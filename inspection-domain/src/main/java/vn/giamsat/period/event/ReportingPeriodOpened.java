package vn.giamsat.period.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A period of the statistical reports was opened, for one issuing body or the whole office. */
@StoredAs(name = "period.reporting-period-opened", version = 1)
public record ReportingPeriodOpened(
        UUID period, @Nullable UUID body, PeriodKind kind, LocalDate firstDay, LocalDate lastDay)
        implements ReportingPeriodEvent {}
