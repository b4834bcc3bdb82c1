package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.view.period.NamedReportingPeriod;
import vn.giamsat.view.period.ReportingPeriodRow;
import vn.giamsat.view.statistics.FigureRow;
import vn.giamsat.view.statistics.FigureSheet;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.DaySpan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Names rows, columns and figures in the words of the statistical reports, in one language. */
public final class FigureWords {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final MessageSource texts;
    private final Locale locale;

    FigureWords(MessageSource texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String measure(String name) {
        return text("statistics-measure-" + name);
    }

    public String dimension(String name) {
        return text("statistics-by-" + name);
    }

    /** What a table counts, by what, over which days and as of which one. */
    public String caption(String topic, Sheet sheet) {
        return text(
                "statistics-caption",
                text("statistics-caption-" + topic),
                dimension(sheet.figures().dimension()),
                days(sheet.span()),
                WrittenDay.written(sheet.figures().day()));
    }

    public String days(DaySpan span) {
        return span.equals(DaySpan.ALL)
                ? text("statistics-all-days")
                : text("statistics-days", day(span.from()), day(span.to()));
    }

    public String period(NamedReportingPeriod period) {
        ReportingPeriodRow row = period.row();
        String body = period.bodyName() == null ? text("not-recorded") : period.bodyName();
        return text(
                "statistics-period-name",
                text("PeriodKind." + row.span().kind().name()),
                day(row.span().firstDay()),
                day(row.span().lastDay()),
                row.body() == null ? text("statistics-whole-office") : body);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : WrittenDay.written(day);
    }

    public String row(FigureSheet sheet, FigureRow row) {
        return row(sheet.dimension(), sheet.family(), row.value(), row.label());
    }

    /** The figure a list is behind; an id of a row says nothing and is left out. */
    public String cell(CellKey cell, String family, @Nullable String label) {
        String what = measure(cell.measure());
        return cell.total()
                ? what
                : what + " – " + row(cell.dimension(), family, cell.value(), label);
    }

    private String row(
            String dimension, String family, @Nullable String value, @Nullable String label) {
        if (value == null) {
            return text(isOfTime(dimension) ? "statistics-no-day" : "not-recorded");
        }
        if (!family.isEmpty()) {
            return text(family + "." + value);
        }
        return switch (dimension) {
            case "month" -> value.substring(5) + "/" + value.substring(0, 4);
            case "quarter" ->
                    text(
                            "statistics-quarter",
                            QUARTERS.get(value.charAt(6) - '1'),
                            value.substring(0, 4));
            default -> label == null ? value : label;
        };
    }

    private static boolean isOfTime(String dimension) {
        return dimension.equals("month") || dimension.equals("quarter") || dimension.equals("year");
    }

    String text(String key, Object... parts) {
        return texts.getMessage(key, parts, locale);
    }
}
