package vn.giamsat.api.table;

import java.util.List;

/**
 * What a file says: the lines of its first sheet that say something, and the names of the other
 * sheets, which are not read.
 */
public record Table(List<TableLine> lines, List<String> unread) {

    public Table {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }
}
