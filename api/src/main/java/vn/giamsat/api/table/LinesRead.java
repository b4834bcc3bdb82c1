package vn.giamsat.api.table;

import vn.giamsat.api.table.UnreadableTable.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects lines within the limits; a line that says nothing is passed over. */
final class LinesRead {

    /** How tables of ours keep a spreadsheet from calculating words. */
    private static final Pattern KEPT_FROM_CALCULATING = Pattern.compile("'[=+\\-@].*");

    private final List<TableLine> lines = new ArrayList<>();

    void add(int number, List<String> cells) {
        if (cells.size() > TableFile.MOST_COLUMNS) {
            throw new UnreadableTable(Reason.TOO_MANY_COLUMNS, number);
        }
        TableLine line = new TableLine(number, cells.stream().map(LinesRead::text).toList());
        if (line.saysNothing()) {
            return;
        }
        if (lines.size() > TableFile.MOST_LINES) {
            throw new UnreadableTable(Reason.TOO_MANY_LINES, number);
        }
        lines.add(line);
    }

    /** What is too long is told at its field: enough of it is kept to be so. */
    private static String text(String cell) {
        String stripped = cell.strip();
        String words =
                KEPT_FROM_CALCULATING.matcher(stripped).matches()
                        ? stripped.substring(1)
                        : stripped;
        return words.length() > TableFile.LONGEST_CELL
                ? words.substring(0, TableFile.LONGEST_CELL)
                : words;
    }

    List<TableLine> all() {
        return lines;
    }
}
