package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

/** A reporting period with the name its body has at that moment. */
public record NamedReportingPeriod(ReportingPeriodRow row, @Nullable String bodyName) {}
