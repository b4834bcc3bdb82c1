package vn.giamsat.api.table;

import java.util.List;

/** One line of a table: its number in the file, counted from 1, and the text of its cells. */
public record TableLine(int number, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean saysNothing() {
        return cells.stream().allMatch(String::isBlank);
    }
}
