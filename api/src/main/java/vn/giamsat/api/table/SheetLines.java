package vn.giamsat.api.table;

import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.table.UnreadableTable.Reason;

import java.util.ArrayList;
import java.util.List;

/** Takes the cells of a sheet as they come, each at its column. */
final class SheetLines implements SheetContentsHandler {

    private static final int LETTERS = 26;

    private final LinesRead read = new LinesRead();
    private List<String> cells = new ArrayList<>();

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        read.add(row + 1, cells);
    }

    /** A cell without a reference follows the one before it. */
    @Override
    public void cell(
            @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : columnOf(reference);
        if (column >= TableFile.MOST_COLUMNS) {
            // far to the right stands what was formatted only, or nothing we know
            if (text == null || text.isBlank()) {
                return;
            }
            throw new UnreadableTable(Reason.TOO_MANY_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text == null ? "" : text);
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > TableFile.MOST_COLUMNS) {
                return TableFile.MOST_COLUMNS;
            }
        }
        return Math.max(0, column - 1);
    }

    LinesRead read() {
        return read;
    }
}
