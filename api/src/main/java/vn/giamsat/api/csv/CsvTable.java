package vn.giamsat.api.csv;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table for a spreadsheet (RFC 4180, UTF-8 with a byte order mark). */
public record CsvTable(String text) {

    public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** By it spreadsheets know the letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Makes the table of its head and its lines, which end when the stream does.
     *
     * @param reader who opens it
     * @param lines the cells of each line: a number stays a number, nothing is an empty cell, and
     *     words that a spreadsheet would take for a formula stay words
     */
    public static CsvTable of(
            CsvFor reader,
            List<String> head,
            Stream<? extends List<? extends @Nullable Object>> lines) {
        return new CsvTable(
                Stream.concat(Stream.of(head), lines)
                        .map(cells -> line(cells, reader.separator()))
                        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n")));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<? extends @Nullable Object> cells, String separator) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(separator));
    }
}
