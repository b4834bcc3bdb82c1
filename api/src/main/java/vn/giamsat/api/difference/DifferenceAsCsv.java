package vn.giamsat.api.difference;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.csv.CsvTable;
import vn.giamsat.api.difference.DifferenceReport.ToldItem;
import vn.giamsat.api.difference.DifferenceReport.ToldPart;
import vn.giamsat.api.text.Bundles;
import vn.giamsat.view.difference.ChangeKind;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

/** A difference as a table for a spreadsheet: one line per change. */
final class DifferenceAsCsv extends AbstractHttpMessageConverter<DifferenceReport> {

    private static final List<String> HEAD =
            List.of("part", "kind", "item", "place", "label", "before", "after", "sentence");

    DifferenceAsCsv() {
        super(CsvTable.TYPE);
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
        output.getBody().write(forPrograms(told).bytes());
    }

    private static CsvTable forPrograms(DifferenceReport told) {
        return table(told, CsvFor.PROGRAMS, HEAD, ChangeKind::name);
    }

    /** With a head and words of the reader's language. */
    static CsvTable forPeople(DifferenceReport told, Locale language) {
        ResourceBundle texts = Bundles.of("difference", language);
        return table(
                told,
                CsvFor.PEOPLE,
                HEAD.stream().map(name -> texts.getString("table." + name)).toList(),
                kind -> texts.getString("ChangeKind." + kind));
    }

    private static CsvTable table(
            DifferenceReport told,
            CsvFor reader,
            List<String> head,
            Function<ChangeKind, String> kinds) {
        return CsvTable.of(
                reader,
                head,
                told.parts().stream()
                        .flatMap(
                                part ->
                                        part.items().stream()
                                                .flatMap(item -> lines(part, item, kinds))));
    }

    private static Stream<List<String>> lines(
            ToldPart part, ToldItem item, Function<ChangeKind, String> kinds) {
        if (item.changes().isEmpty()) {
            return Stream.of(
                    List.of(
                            part.title(),
                            kinds.apply(item.kind()),
                            item.title(),
                            "",
                            "",
                            "",
                            "",
                            ""));
        }
        return item.changes().stream()
                .map(
                        change ->
                                List.of(
                                        part.title(),
                                        kinds.apply(change.kind()),
                                        item.title(),
                                        change.place(),
                                        change.label(),
                                        change.said() == null ? "" : change.said(),
                                        change.saidNow() == null ? "" : change.saidNow(),
                                        change.sentence()));
    }
}
