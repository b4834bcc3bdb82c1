package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

/** A reporting period with the name its body has at that moment. */
public record ReportingPeriod(ReportingPeriodRow row, @Nullable String bodyName) {}
