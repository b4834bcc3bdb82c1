package vn.giamsat.api.difference;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import vn.giamsat.api.difference.DifferenceReport.ToldItem;
import vn.giamsat.api.difference.DifferenceReport.ToldPart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A difference as a table for a spreadsheet: one line per change (RFC 4180, UTF-8). */
final class DifferenceAsCsv extends AbstractHttpMessageConverter<DifferenceReport> {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** By it spreadsheets know the letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEAD =
            List.of("part", "kind", "item", "place", "label", "before", "after", "sentence");

    DifferenceAsCsv() {
        super(TYPE);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == DifferenceReport.class;
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected DifferenceReport readInternal(
            Class<? extends DifferenceReport> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a difference is only answered", input);
    }

    @Override
    protected void writeInternal(DifferenceReport told, HttpOutputMessage output)
            throws IOException {
        output.getBody().write(text(told).getBytes(StandardCharsets.UTF_8));
    }

    static String text(DifferenceReport told) {
        Stream<List<String>> lines =
                told.parts().stream()
                        .flatMap(part -> part.items().stream().flatMap(item -> lines(part, item)));
        return Stream.concat(Stream.of(HEAD), lines)
                .map(line -> line.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static Stream<List<String>> lines(ToldPart part, ToldItem item) {
        if (item.changes().isEmpty()) {
            return Stream.of(
                    List.of(part.title(), item.kind().name(), item.title(), "", "", "", "", ""));
        }
        return item.changes().stream()
                .map(
                        change ->
                                List.of(
                                        part.title(),
                                        change.kind().name(),
                                        item.title(),
                                        change.place(),
                                        change.label(),
                                        change.said() == null ? "" : change.said(),
                                        change.saidNow() == null ? "" : change.saidNow(),
                                        change.sentence()));
    }
}
