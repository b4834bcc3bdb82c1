package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.event.Document;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.Person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes values as people read them, in one language; what the record lacks has no words. */
public final class ValueFormatter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(OfficeDays.ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(OfficeDays.ZONE);
    private static final Pattern WHOLE =
            Pattern.compile("[\\d/.:,%+–-][\\d/.:,%+– -]{0,30}(?: [KMG]?B)?");
    private static final long KILO = 1024;

    private final Locale locale;
    private final Terms terms;

    private ValueFormatter(Locale locale) {
        this.locale = locale;
        this.terms = Terms.in(locale);
    }

    public static ValueFormatter in(Locale locale) {
        return new ValueFormatter(locale);
    }

    public @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : WrittenDay.written(day);
    }

    /** In the office's zone, wherever the reader is. */
    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public String second(Instant moment) {
        return SECOND.format(moment);
    }

    public @Nullable String term(@Nullable Enum<?> constant) {
        return constant == null ? null : terms.of(constant);
    }

    /** Not called like the one above: a template could not tell them apart. */
    public String word(String key) {
        return terms.word(key);
    }

    /** A day, a moment or a number, of which nobody wants to read the halves in two lines. */
    public boolean isWhole(@Nullable String text) {
        return text != null && WHOLE.matcher(text).matches();
    }

    /** What kind of file it is, as people call it. */
    public String fileType(String mediaType) {
        return terms.of("MediaType", mediaType);
    }

    /** Whether a browser may show it as a picture. */
    public boolean isPicture(String mediaType) {
        return mediaType.startsWith("image/") && !mediaType.equals("image/tiff");
    }

    public @Nullable String document(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        LocalDate date = document.date();
        return Stream.of(
                        terms.of(document.type()),
                        document.cited(),
                        date == null ? null : terms.word("dated") + " " + WrittenDay.written(date))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** What stands behind the number: who issued it and what it is about. */
    public @Nullable String aboutDocument(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        String about =
                Stream.of(document.issuer(), document.about())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return about.isEmpty() ? null : about;
    }

    public @Nullable String person(@Nullable Person person) {
        if (person == null) {
            return null;
        }
        return person.posts().isEmpty()
                ? person.name()
                : person.name() + " – " + String.join(", ", person.posts());
    }

    public @Nullable String period(@Nullable PeriodExamined period) {
        if (period == null) {
            return null;
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null && to == null) {
            return period.note();
        }
        String days =
                (from == null ? "…" : WrittenDay.written(from))
                        + " – "
                        + (to == null ? "…" : WrittenDay.written(to));
        return period.note() == null ? days : days + " (" + period.note() + ")";
    }

    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? String.format(locale, "%.1f KB", bytes / (double) KILO)
                : String.format(locale, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
