package vn.giamsat.api.registerimport;

import vn.giamsat.api.table.TableLine;
import vn.giamsat.api.text.Bundles;
import vn.giamsat.event.WrittenAlike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column says what, by its heading in either language or in both: "Tên đơn vị", "Name" or
 * "Tên đơn vị / Name". A heading that is not known would be dropped in silence, so it is a fault.
 */
final class Headings<C extends Enum<C> & ImportColumn> {

    private static final String BOTH = " / ";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private final Map<C, Integer> places;
    private final Map<Integer, String> written = new LinkedHashMap<>();
    private final List<ImportFault> faults = new ArrayList<>();

    private Headings(Class<C> columns) {
        places = new java.util.EnumMap<>(columns);
    }

    static <C extends Enum<C> & ImportColumn> Headings<C> of(TableLine line, Class<C> columns) {
        Map<String, C> known = new HashMap<>();
        for (C column : columns.getEnumConstants()) {
            names(column).forEach(name -> known.put(WrittenAlike.fold(name), column));
        }
        Headings<C> headings = new Headings<>(columns);
        for (int place = 0; place < line.cells().size(); place++) {
            headings.take(line.cell(place), place, known);
        }
        for (C column : columns.getEnumConstants()) {
            if (column.required() && !headings.places.containsKey(column)) {
                headings.faults.add(
                        ImportFault.of(column, "column-missing", Map.of("column", both(column))));
            }
        }
        return headings;
    }

    /** As the template has it. */
    static String both(ImportColumn column) {
        return String.join(BOTH, names(column));
    }

    private static List<String> names(ImportColumn column) {
        return LANGUAGES.stream()
                .map(language -> Bundles.of("import", language).getString(column.key()))
                .toList();
    }

    private void take(String heading, int place, Map<String, C> known) {
        if (heading.isBlank()) {
            return;
        }
        written.put(place, heading);
        C column =
                Stream.concat(Stream.of(heading), Stream.of(heading.split("/")))
                        .map(name -> known.get(WrittenAlike.fold(name)))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (column == null) {
            faults.add(
                    new ImportFault(null, null, "fault.column-unknown", Map.of("column", heading)));
        } else if (places.putIfAbsent(column, place) != null) {
            faults.add(ImportFault.of(column, "column-twice", Map.of("column", heading)));
        }
    }

    /** What stands in the column on this line; empty where there is no such column. */
    String text(TableLine line, C column) {
        Integer place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    /** What stands on a line under no heading would not be recorded, so it is told. */
    List<ImportFault> faultsBeside(TableLine line) {
        return IntStream.range(0, line.cells().size())
                .filter(place -> !written.containsKey(place) && !line.cell(place).isBlank())
                .mapToObj(line::cell)
                .map(
                        cell ->
                                new ImportFault(
                                        null,
                                        null,
                                        "fault.cell-without-heading",
                                        Map.of("cell", cell)))
                .toList();
    }

    /** The headings as they are written, by their place. */
    Map<Integer, String> written() {
        return written;
    }

    List<ImportFault> faults() {
        return faults;
    }
}
