package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.Instant;

/**
 * One closing of a period: the figures that were reported are those of its position. A period that
 * was opened again keeps it, with the reason.
 */
public record Closing(
        long position,
        Instant closedAt,
        @Nullable String closedBy,
        @Nullable String note,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBy,
        @Nullable String reason) {

    static Closing of(RecordedEvent recorded, ReportingPeriodClosed event) {
        return new Closing(
                recorded.position(),
                recorded.recordedAt(),
                recorded.actor(),
                event.note(),
                null,
                null,
                null);
    }

    Closing reopened(RecordedEvent recorded, ReportingPeriodReopened event) {
        return new Closing(
                position,
                closedAt,
                closedBy,
                note,
                recorded.recordedAt(),
                recorded.actor(),
                event.reason());
    }
}
