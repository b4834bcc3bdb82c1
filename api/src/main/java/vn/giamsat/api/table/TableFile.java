package vn.giamsat.api.table;

import vn.giamsat.api.table.UnreadableTable.Reason;

import java.util.Arrays;

/**
 * Reads a table whatever its file is called: a workbook by its first octets, else text. So much is
 * read and no more; what is larger is refused before it fills the memory.
 */
public final class TableFile {

    public static final int MOST_OCTETS = 5 << 20;
    public static final int MOST_LINES = 2_000;
    static final int MOST_COLUMNS = 40;
    static final int LONGEST_CELL = 2_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /** Fails with {@link UnreadableTable}. */
    public static Table read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableTable(Reason.EMPTY);
        }
        if (content.length > MOST_OCTETS) {
            throw new UnreadableTable(Reason.TOO_LARGE);
        }
        if (begins(content, COMPOUND)) {
            throw new UnreadableTable(Reason.OLD_OR_LOCKED);
        }
        Table table = begins(content, ZIP) ? Workbook.read(content) : CsvText.read(content);
        if (table.lines().isEmpty()) {
            throw new UnreadableTable(Reason.EMPTY);
        }
        return table;
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length
                && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
