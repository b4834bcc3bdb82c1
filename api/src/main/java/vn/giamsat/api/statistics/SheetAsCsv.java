package vn.giamsat.api.statistics;

import vn.giamsat.api.difference.CsvCell;
import vn.giamsat.view.statistics.Figure;
import vn.giamsat.view.statistics.FigureRow;
import vn.giamsat.view.statistics.FigureSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet for a spreadsheet (RFC 4180, UTF-8): one line per row, the total last. */
final class SheetAsCsv {

    /** By it spreadsheets know the letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FigureWords words;
    private final boolean closed;

    SheetAsCsv(FigureWords words, boolean closed) {
        this.words = words;
        this.closed = closed;
    }

    String of(FigureSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(head(sheet));
        sheet.rows().forEach(row -> lines.add(line(words.row(sheet, row), row)));
        lines.add(line(words.text("statistics-total"), sheet.total()));
        return lines.stream().collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private String head(FigureSheet sheet) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvCell.of(words.dimension(sheet.dimension())));
        for (String measure : sheet.measures()) {
            String name = words.measure(measure);
            cells.add(CsvCell.of(name));
            if (closed) {
                cells.add(CsvCell.of(words.text("statistics-adjustment-of", name)));
            }
        }
        return String.join(",", cells);
    }

    private String line(String name, FigureRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvCell.of(name));
        for (Figure figure : row.figures()) {
            Long reported = figure.reported();
            cells.add(String.valueOf(reported == null ? figure.count() : reported));
            if (closed) {
                cells.add(String.valueOf(figure.adjustment()));
            }
        }
        return String.join(",", cells);
    }
}
