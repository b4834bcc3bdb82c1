package vn.giamsat.api.list;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.csv.CsvTable;
import vn.giamsat.api.read.WholeList;
import vn.giamsat.api.text.DownloadName;
import vn.giamsat.view.entry.Columns.Column;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list to its end as a table for a spreadsheet; its last column says what only illustrates, so
 * that the label is not lost with the colour.
 */
final class ListAsCsv<T> {

    static final MediaType TYPE = CsvTable.TYPE;

    private final ViewEntry<T> entry;
    private final ListWords words;
    private final CsvFor reader;

    ListAsCsv(ViewEntry<T> entry, Locale locale, CsvFor reader) {
        this.entry = entry;
        this.reader = reader;
        this.words = new ListWords(locale);
    }

    /** Nothing is written before the list has been read: a refusal is answered as such. */
    void write(Function<PageRequest, Page<T>> list, LocalDate day, HttpServletResponse response)
            throws IOException {
        List<String> head =
                Stream.concat(
                                entry.columns().all().stream()
                                        .map(column -> words.label(entry, column.name())),
                                Stream.of(words.illustration()))
                        .toList();
        byte[] table =
                CsvTable.of(reader, head, WholeList.of(list).stream().map(this::line)).bytes();
        response.setContentType(TYPE.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                reader == CsvFor.PEOPLE
                        ? DownloadName.of(words.title(entry), day, "csv")
                        : ContentDisposition.attachment()
                                .filename(entry.name() + ".csv")
                                .build()
                                .toString());
        response.setContentLength(table.length);
        response.getOutputStream().write(table);
    }

    private List<String> line(T item) {
        return Stream.concat(
                        entry.columns().all().stream().map(column -> cell(column, item)),
                        Stream.of(words.inTable(entry.columns().illustrated().test(item), reader)))
                .toList();
    }

    private String cell(Column<T> column, T item) {
        return words.inTable(column.value().apply(item), reader);
    }
}
