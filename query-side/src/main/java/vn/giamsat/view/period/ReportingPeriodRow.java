package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.UUID;

/**
 * One reporting period; without a body it is the whole office's. Opened is the position of its
 * first fact, version the number of its last.
 */
public record ReportingPeriodRow(
        UUID period,
        @Nullable UUID body,
        @Part PeriodSpan span,
        @Part PeriodState state,
        long opened,
        long version) {

    static ReportingPeriodRow opened(ReportingPeriodOpened e, RecordedEvent recorded) {
        return new ReportingPeriodRow(
                e.period(),
                e.body(),
                PeriodSpan.of(e),
                PeriodState.NONE_YET,
                recorded.position(),
                recorded.version());
    }

    ReportingPeriodRow with(PeriodState next, RecordedEvent recorded) {
        return new ReportingPeriodRow(period, body, span, next, opened, recorded.version());
    }
}
