package vn.giamsat.view.period;

import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodEvent;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

/** One row per reporting period. */
public final class ReportingPeriodView {

    public static final View<ReportingPeriodRow> VIEW =
            View.of("reporting_period", ReportingPeriodRow.class)
                    .keyedBy(ReportingPeriodEvent.class, e -> e.period().toString())
                    .begunBy(ReportingPeriodOpened.class, ReportingPeriodRow::opened)
                    .changedBy(ReportingPeriodView::changed);

    private ReportingPeriodView() {}

    private static ReportingPeriodRow changed(
            ReportingPeriodRow row, ReportingPeriodEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ReportingPeriodOpened e -> ReportingPeriodRow.opened(e, recorded);
            case ReportingPeriodClosed e -> row.with(row.state().closed(e, recorded), recorded);
            case ReportingPeriodReopened e -> row.with(row.state().reopened(e, recorded), recorded);
        };
    }
}
