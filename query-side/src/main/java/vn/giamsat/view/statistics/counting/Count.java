package vn.giamsat.view.statistics.counting;

import org.jspecify.annotations.Nullable;

/** One counted figure as PostgreSQL answers it: of a value, or of all of them. */
public record Count(
        String measure, boolean total, @Nullable String value, @Nullable String label, long count) {

    public CellKey cell(String dimension) {
        return total
                ? new CellKey(measure, dimension, true, null)
                : CellKey.row(measure, dimension, value);
    }
}
