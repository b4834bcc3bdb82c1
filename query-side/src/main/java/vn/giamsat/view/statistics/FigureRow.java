package vn.giamsat.view.statistics;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One row of a sheet, its figures in the order of the sheet's measures. */
public record FigureRow(@Nullable String value, @Nullable String label, List<Figure> figures) {}
