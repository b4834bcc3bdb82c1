package vn.giamsat.api.table;

import vn.giamsat.api.table.UnreadableTable.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as text (RFC 4180), in UTF-8 with or without a byte order mark. What parts the cells is
 * seen from the first line: the semicolon of a spreadsheet with Vietnamese settings, the tab or the
 * comma.
 */
final class CsvText {

    private static final char QUOTE = '"';
    private static final char[] SEPARATORS = {';', '\t', ','};

    /** The line by which a spreadsheet is told what parts the cells. */
    private static final String TOLD = "sep=";

    private final String text;
    private final char separator;
    private final LinesRead lines = new LinesRead();
    private int at;
    private int line = 1;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Table read(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableTable(Reason.NOT_A_TABLE);
        }
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        boolean told = first.length() == TOLD.length() + 1 && first.startsWith(TOLD);
        char separator = told ? first.charAt(TOLD.length()) : separatorOf(text);
        CsvText csv = new CsvText(text, separator);
        if (told) {
            csv.at = end < 0 ? text.length() : end + 1;
            csv.line++;
        }
        csv.readAll();
        return new Table(csv.lines.all(), List.of());
    }

    private static String decoded(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableTable(Reason.NOT_UTF8);
        }
    }

    /** The one that stands most often outside quotes in the first line. */
    private static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == QUOTE;
            for (int s = 0; !quoted && s < SEPARATORS.length; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < counts.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }

    private void readAll() {
        while (at < text.length()) {
            int begins = line;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell(begins));
            } while (isNext(separator));
            endLine();
            lines.add(begins, cells);
        }
    }

    private String cell(int begins) {
        if (!isNext(QUOTE)) {
            int from = at;
            while (at < text.length() && !endsCell(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }
        StringBuilder cell = new StringBuilder();
        while (text.startsWith("\"\"", at) || !isNext(QUOTE)) {
            if (text.startsWith("\"\"", at)) {
                cell.append(QUOTE);
                at += 2;
            } else {
                take(cell, begins);
            }
        }
        // what stands between the closing quote and the next cell belongs to the cell
        while (at < text.length() && !endsCell(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    /** Up to the next quote, line by line. */
    private void take(StringBuilder cell, int begins) {
        while (at < text.length() && text.charAt(at) != QUOTE) {
            char c = text.charAt(at++);
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        if (at == text.length()) {
            throw new UnreadableTable(Reason.QUOTE_NOT_CLOSED, begins);
        }
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean isNext(char c) {
        boolean next = at < text.length() && text.charAt(at) == c;
        at += next ? 1 : 0;
        return next;
    }

    private void endLine() {
        boolean both = isNext('\r');
        if (isNext('\n') || both) {
            line++;
        }
    }
}
