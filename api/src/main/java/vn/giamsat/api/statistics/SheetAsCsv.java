package vn.giamsat.api.statistics;

import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.csv.CsvTable;
import vn.giamsat.view.statistics.Figure;
import vn.giamsat.view.statistics.FigureRow;
import vn.giamsat.view.statistics.FigureSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet as a table for a spreadsheet: one line per row, the total last. */
final class SheetAsCsv {

    private final FigureWords words;
    private final boolean closed;

    SheetAsCsv(FigureWords words, boolean closed) {
        this.words = words;
        this.closed = closed;
    }

    CsvTable of(FigureSheet sheet) {
        return CsvTable.of(
                CsvFor.PEOPLE,
                head(sheet),
                Stream.concat(
                        sheet.rows().stream().map(row -> line(words.row(sheet, row), row)),
                        Stream.of(line(words.text("statistics-total"), sheet.total()))));
    }

    private List<String> head(FigureSheet sheet) {
        List<String> cells = new ArrayList<>();
        cells.add(words.dimension(sheet.dimension()));
        for (String measure : sheet.measures()) {
            String name = words.measure(measure);
            cells.add(name);
            if (closed) {
                cells.add(words.text("statistics-adjustment-of", name));
            }
        }
        return cells;
    }

    private List<Object> line(String name, FigureRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        for (Figure figure : row.figures()) {
            Long reported = figure.reported();
            cells.add(reported == null ? figure.count() : reported);
            if (closed) {
                cells.add(figure.adjustment());
            }
        }
        return cells;
    }
}
