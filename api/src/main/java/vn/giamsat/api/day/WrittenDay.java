package vn.giamsat.api.day;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as somebody wrote it: which one it is, or why it is none. The office writes day, month and
 * year in this order; what begins with the year of four digits is read as year, month and day. A
 * year of two digits lies between 1945 and 2044.
 */
public record WrittenDay(String text, @Nullable LocalDate day, @Nullable Fault fault) {

    /** Why a text is no day. */
    public enum Fault {
        /** Nobody can say which day is meant. */
        FORM,
        /** It is well written, and the calendar does not have it: 31/02. */
        NOT_IN_THE_CALENDAR
    }

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The form in which programs write a day, ISO 8601. */
    private static final Pattern OF_PROGRAMS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String BLANK = "[\\s\\u00A0]*";
    private static final Pattern DAY_FIRST =
            pattern(
                    "(?:ngày)?_(?<d>\\d{1,2})_(?<sign>[-/.])_(?<m>\\d{1,2})_\\k<sign>_(?<y>\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})(?<sign>[-/.])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2})");

    /** As the first line of a decision has it: ngày 28 tháng 5 năm 2024. */
    private static final Pattern IN_WORDS =
            pattern("(?:ngày)?_(?<d>\\d{1,2})_tháng_(?<m>\\d{1,2})_năm_(?<y>\\d{4})");

    private static final int FIRST_YEAR_OF_TWO_DIGITS = 1945;
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    /** What is left blank is no day and no fault. */
    public static WrittenDay of(String text) {
        String plain = stripped(text);
        if (plain.isEmpty()) {
            return new WrittenDay(text, null, null);
        }
        for (Pattern form : new Pattern[] {DAY_FIRST, YEAR_FIRST, IN_WORDS}) {
            Matcher written = form.matcher(plain);
            if (written.matches()) {
                return read(text, written);
            }
        }
        return new WrittenDay(text, null, Fault.FORM);
    }

    /** As programs write it, and in no other form. */
    public static WrittenDay ofProgram(String text) {
        WrittenDay read = of(text);
        boolean unclear =
                read.day == null ? read.fault == null : !OF_PROGRAMS.matcher(text).matches();
        return unclear ? new WrittenDay(text, null, Fault.FORM) : read;
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(
                form.replace("_", BLANK),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ);
    }

    private static WrittenDay read(String text, Matcher written) {
        int month = Integer.parseInt(written.group("m"));
        int day = Integer.parseInt(written.group("d"));
        if (month > MONTHS && day <= MONTHS) {
            // the month before the day: another order, not another calendar
            return new WrittenDay(text, null, Fault.FORM);
        }
        try {
            return new WrittenDay(text, LocalDate.of(year(written.group("y")), month, day), null);
        } catch (DateTimeException notThere) {
            return new WrittenDay(text, null, Fault.NOT_IN_THE_CALENDAR);
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int first = FIRST_YEAR_OF_TWO_DIGITS % CENTURY;
        int century = FIRST_YEAR_OF_TWO_DIGITS - first;
        return year < first ? century + CENTURY + year : century + year;
    }

    static String stripped(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    /** As the office writes a day: 28/11/2026. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** In the one form, where it is a day; as it was typed, where it is none. */
    public String shown() {
        return day == null ? text : written(day);
    }

    /** As programs write it, where it is a day; as it was typed, where it is none. */
    public String forPrograms() {
        return day == null ? text : day.toString();
    }

    @Override
    public String toString() {
        return forPrograms();
    }
}
