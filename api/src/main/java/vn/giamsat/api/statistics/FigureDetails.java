package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.period.ReportingPeriod;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.statistics.CellKey;
import vn.giamsat.view.statistics.Entry;
import vn.giamsat.view.statistics.Span;

/** A piece of the list behind one figure. */
public record FigureDetails(
        String cell,
        String family,
        @Nullable String label,
        FigurePart part,
        @Nullable ReportingPeriod period,
        Span span,
        Page<Entry> list) {

    public CellKey key() {
        return CellKey.parse(cell).orElseThrow();
    }
}
