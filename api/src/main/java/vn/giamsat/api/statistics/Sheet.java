package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.period.NamedReportingPeriod;
import vn.giamsat.view.statistics.FigureSheet;
import vn.giamsat.view.statistics.counting.DaySpan;

import java.util.List;

/** A table of figures with what it is about, and by what else it could be told apart. */
public record Sheet(
        @Nullable NamedReportingPeriod period,
        DaySpan span,
        List<String> dimensions,
        FigureSheet figures) {

    public boolean closed() {
        return period != null && period.row().state().closed();
    }
}
