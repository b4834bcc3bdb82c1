package vn.giamsat.api.list;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.text.Bundles;
import vn.giamsat.api.text.DifferenceWords;
import vn.giamsat.api.text.Named;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.fold.RowComponent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list, its columns and its conditions are called, and its values as people read them. */
public final class ListWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(OfficeDays.ZONE);

    private static final DateTimeFormatter MOMENT_OF_PEOPLE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(OfficeDays.ZONE);

    private final ResourceBundle texts;
    private final DifferenceWords words;

    ListWords(Locale locale) {
        texts = Bundles.of("list", locale);
        words = DifferenceWords.in(locale, Named.NOBODY);
    }

    public String title(ViewEntry<?> entry) {
        return texts.getString("title." + entry.name());
    }

    String illustration() {
        return texts.getString("label.illustrated");
    }

    /**
     * A list that calls something by a word of its own says so; else all lists call it alike, or as
     * the record of the row does in which it stands.
     */
    public String label(ViewEntry<?> entry, String name) {
        return Stream.of(entry.name() + "." + name, "label." + name)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::getString)
                .orElseGet(() -> words.label(recordOf(entry.item(), name), name));
    }

    private static Class<?> recordOf(Class<?> row, String name) {
        return RowComponent.of(row).stream()
                .<Class<?>>map(component -> component.declared().getType())
                .filter(type -> type.isRecord() && declares(type, name))
                .findFirst()
                .orElse(row);
    }

    private static boolean declares(Class<?> record, String name) {
        return Stream.of(record.getRecordComponents()).anyMatch(c -> c.getName().equals(name));
    }

    /** On a page; null for what is not recorded, which a page says in its own way. */
    public @Nullable String shown(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> none when none.isEmpty() -> null;
            case Collection<?> several ->
                    several.stream().map(words::of).collect(Collectors.joining("; "));
            default -> words.of(value);
        };
    }

    /** In a table for a spreadsheet: days so that it knows them, nothing where nothing is known. */
    String inTable(@Nullable Object value, CsvFor reader) {
        boolean people = reader == CsvFor.PEOPLE;
        if (value instanceof LocalDate day) {
            return people ? WrittenDay.written(day) : day.toString();
        }
        if (value instanceof Instant moment) {
            return (people ? MOMENT_OF_PEOPLE : MOMENT).format(moment);
        }
        String text = shown(value);
        return text == null ? "" : text;
    }
}
