package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.period.NamedReportingPeriod;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.statistics.FigureEntry;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.DaySpan;

/** A piece of the list behind one figure. */
public record FigureDetails(
        String cell,
        String family,
        @Nullable String label,
        FigurePart part,
        @Nullable NamedReportingPeriod period,
        DaySpan span,
        Page<FigureEntry> list) {

    public CellKey key() {
        return CellKey.parse(cell).orElseThrow();
    }
}
