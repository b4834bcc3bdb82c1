package vn.giamsat.period.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A closed period was opened again, so that its figures are settled anew. */
@StoredAs(name = "period.reporting-period-reopened", version = 1)
public record ReportingPeriodReopened(UUID period, String reason) implements ReportingPeriodEvent {}
