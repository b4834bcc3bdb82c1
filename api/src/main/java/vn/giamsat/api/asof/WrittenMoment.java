package vn.giamsat.api.asof;

import vn.giamsat.event.OfficeDays;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as people and programs write it: a day, or a time with or without its offset. */
final class WrittenMoment {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** An address that was not encoded brings a plus sign as a blank. */
    private static final Pattern BLANK_FOR_PLUS = Pattern.compile("(.*\\d) (\\d{2}:\\d{2})");

    private WrittenMoment() {}

    /**
     * A time without offset is the office's; a day means its end, the day that is not over means
     * now. Empty when it is none of these.
     */
    static Optional<Instant> read(String text, Instant now) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(endOf(LocalDate.parse(text), now));
            }
            Matcher blank = BLANK_FOR_PLUS.matcher(text);
            String plain = blank.matches() ? blank.group(1) + "+" + blank.group(2) : text;
            return Optional.of(
                    hasOffset(plain)
                            ? OffsetDateTime.parse(plain).toInstant()
                            : LocalDateTime.parse(plain).atZone(OfficeDays.ZONE).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Instant endOf(LocalDate day, Instant now) {
        Instant end = day.atTime(LocalTime.MAX).atZone(OfficeDays.ZONE).toInstant();
        boolean isToday = day.equals(OfficeDays.of(now));
        return isToday ? now : end;
    }

    private static boolean hasOffset(String text) {
        int time = text.indexOf('T');
        return text.endsWith("Z") || time > 0 && text.substring(time).matches(".*[+-].*");
    }
}
