package vn.giamsat.view.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.Count;
import vn.giamsat.view.statistics.counting.Dimension;
import vn.giamsat.view.statistics.counting.Measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays counts out as a sheet: a row for each value, what is not recorded last. */
final class SheetOfCounts {

    private final Topic topic;
    private final Dimension dimension;
    private final List<Measure> measures;
    private final List<Count> counts;

    SheetOfCounts(Topic topic, Dimension dimension, List<Measure> measures, List<Count> counts) {
        this.topic = topic;
        this.dimension = dimension;
        this.measures = measures;
        this.counts = counts;
    }

    FigureSheet alone(LocalDate day) {
        return laid(null, day);
    }

    FigureSheet beside(List<Count> reported, LocalDate day) {
        return laid(reported, day);
    }

    private FigureSheet laid(@Nullable List<Count> reported, LocalDate day) {
        Map<String, Long> now = byCell(counts);
        Map<String, Long> then = reported == null ? null : byCell(reported);
        List<FigureRow> rows = new ArrayList<>();
        labels(reported == null ? List.of() : reported)
                .forEach((value, label) -> rows.add(row(value, label, now, then)));
        return new FigureSheet(
                topic,
                dimension.name(),
                dimension.family(),
                day,
                measures.stream().map(Measure::name).toList(),
                measures.stream().filter(m -> !m.additive()).map(Measure::name).toList(),
                rows,
                new FigureRow(null, null, figures(true, null, now, then)));
    }

    private Map<@Nullable String, @Nullable String> labels(List<Count> reported) {
        Map<@Nullable String, @Nullable String> labels = new LinkedHashMap<>();
        dimension.values().forEach(value -> labels.put(value, null));
        boolean unrecorded = false;
        for (List<Count> some : List.of(counts, reported)) {
            for (Count count : some) {
                if (!count.total() && count.value() != null) {
                    labels.putIfAbsent(count.value(), count.label());
                }
                unrecorded |= !count.total() && count.value() == null;
            }
        }
        if (unrecorded) {
            labels.put(null, null);
        }
        return labels;
    }

    private FigureRow row(
            @Nullable String value,
            @Nullable String label,
            Map<String, Long> now,
            @Nullable Map<String, Long> then) {
        return new FigureRow(value, label, figures(false, value, now, then));
    }

    private List<Figure> figures(
            boolean total,
            @Nullable String value,
            Map<String, Long> now,
            @Nullable Map<String, Long> then) {
        return measures.stream()
                .map(m -> new CellKey(m.name(), dimension.name(), total, value).toString())
                .map(
                        cell ->
                                new Figure(
                                        cell,
                                        now.getOrDefault(cell, 0L),
                                        then == null ? null : then.getOrDefault(cell, 0L)))
                .toList();
    }

    private Map<String, Long> byCell(List<Count> some) {
        Map<String, Long> byCell = new LinkedHashMap<>();
        some.forEach(count -> byCell.put(count.cell(dimension.name()).toString(), count.count()));
        return byCell;
    }
}
