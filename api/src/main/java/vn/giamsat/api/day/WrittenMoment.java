package vn.giamsat.api.day;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.OfficeDays;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as people and programs write it. What people write means its end: 28/11/2026 the end of
 * the day, 28/11/2026 17:00 the end of that minute, and never later than now. What programs write
 * with a T, as ISO 8601 has it, is the instant it names. Without an offset both are the office's.
 */
public record WrittenMoment(@Nullable Instant moment, WrittenDay.@Nullable Fault fault) {

    private static final String HOUR =
            "(?<h>\\d{1,2})(?:[:h](?<min>\\d{1,2})|\\s*giờ(?:\\s*(?<alsoMin>\\d{1,2}))?|h)"
                    + "(?::(?<s>\\d{2}))?(?:\\s*phút)?";
    private static final Pattern HOUR_LAST = pattern("(?<day>.*?\\d{2,4})[\\s,]+" + HOUR);
    private static final Pattern HOUR_FIRST = pattern(HOUR + "[\\s,]+(?<day>.*)");

    /** An address that was not encoded brings a plus sign as a blank. */
    private static final Pattern BLANK_FOR_PLUS = Pattern.compile("(.*T.*\\d) (\\d{2}:\\d{2})");

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    /** What has not ended yet means now. */
    public static WrittenMoment of(String text, Instant now) {
        String plain = WrittenDay.stripped(text);
        if (plain.indexOf('T') > 0) {
            return ofProgram(plain);
        }
        for (Pattern form : new Pattern[] {HOUR_LAST, HOUR_FIRST}) {
            Matcher written = form.matcher(plain);
            if (written.matches()) {
                return withHour(written, now);
            }
        }
        WrittenDay day = WrittenDay.of(plain);
        return day.day() == null
                ? none(day)
                : ending(day.day().atTime(LocalTime.MAX), ChronoUnit.DAYS, now);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(
                form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ);
    }

    private static WrittenMoment withHour(Matcher written, Instant now) {
        WrittenDay day = WrittenDay.of(written.group("day"));
        LocalDate read = day.day();
        if (read == null) {
            return none(day);
        }
        try {
            int minute = number(written.group("min")) + number(written.group("alsoMin"));
            String second = written.group("s");
            LocalTime time = LocalTime.of(number(written.group("h")), minute, number(second));
            ChronoUnit unit = second == null ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
            return ending(read.atTime(time).plus(1, unit).minusNanos(1), unit, now);
        } catch (DateTimeException noSuchHour) {
            return new WrittenMoment(null, WrittenDay.Fault.FORM);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static WrittenMoment none(WrittenDay day) {
        WrittenDay.Fault fault = day.fault();
        return new WrittenMoment(null, fault == null ? WrittenDay.Fault.FORM : fault);
    }

    private static WrittenMoment ending(LocalDateTime end, ChronoUnit unit, Instant now) {
        ZonedDateTime office = now.atZone(OfficeDays.ZONE);
        boolean isNow = office.toLocalDateTime().truncatedTo(unit).equals(end.truncatedTo(unit));
        return new WrittenMoment(isNow ? now : end.atZone(OfficeDays.ZONE).toInstant(), null);
    }

    private static WrittenMoment ofProgram(String text) {
        Matcher blank = BLANK_FOR_PLUS.matcher(text);
        String plain = blank.matches() ? blank.group(1) + "+" + blank.group(2) : text;
        try {
            return new WrittenMoment(
                    hasOffset(plain)
                            ? OffsetDateTime.parse(plain).toInstant()
                            : LocalDateTime.parse(plain).atZone(OfficeDays.ZONE).toInstant(),
                    null);
        } catch (DateTimeException malformed) {
            return new WrittenMoment(null, WrittenDay.Fault.FORM);
        }
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.substring(text.indexOf('T')).matches(".*[+-].*");
    }

    /** As shortly as it can be written so that it is read as the same moment, to the second. */
    public static String written(Instant moment) {
        LocalDateTime office = LocalDateTime.ofInstant(moment, OfficeDays.ZONE);
        if (office.toLocalTime().equals(LocalTime.MAX)) {
            return WrittenDay.written(office.toLocalDate());
        }
        LocalDateTime endOfMinute =
                office.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1).minusNanos(1);
        return (office.equals(endOfMinute) ? TO_THE_MINUTE : TO_THE_SECOND).format(office);
    }
}
