package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

import vn.giamsat.period.event.PeriodKind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One reporting period; without a body it is the whole office's. Closings are oldest first. */
public record ReportingPeriodRow(
        UUID period,
        @Nullable UUID body,
        PeriodKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean closed,
        List<Closing> closings,
        long opened,
        long version) {

    /** The closing the reported figures come from; none while the period is open. */
    public @Nullable Closing standing() {
        return closed ? closings.getLast() : null;
    }
}
