package vn.giamsat.period.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** The figures of a period were settled (chốt số liệu): what comes later is an adjustment. */
@StoredAs(name = "period.reporting-period-closed", version = 1)
public record ReportingPeriodClosed(UUID period, @Nullable String note)
        implements ReportingPeriodEvent {}
