package vn.giamsat.view.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * A table of figures: rows by one dimension, one column for each measure, and the total counted for
 * itself. The columns of the measures named as apart count different things: one may be in several
 * rows, so their rows need not add up.
 */
public record FigureSheet(
        Topic topic,
        String dimension,
        String family,
        LocalDate day,
        List<String> measures,
        List<String> apart,
        List<FigureRow> rows,
        FigureRow total) {}
