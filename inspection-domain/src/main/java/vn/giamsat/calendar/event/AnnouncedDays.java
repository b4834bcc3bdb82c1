package vn.giamsat.calendar.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the days of one year: days off beside the weekends, weekend days worked for
 * them, up to which day that is all of them (without one: to the end of the year), and where it is
 * written.
 */
public record AnnouncedDays(
        List<DayOff> off,
        List<MakeUpDay> makeUp,
        @Nullable LocalDate knownUntil,
        String citation,
        @Paragraph @Nullable String note) {

    public AnnouncedDays {
        off = List.copyOf(off);
        makeUp = List.copyOf(makeUp);
    }

    /** Whether all is known that decides about this day of the year. */
    public boolean covers(LocalDate day) {
        return knownUntil == null || !day.isAfter(knownUntil);
    }

    public Optional<DayOff> off(LocalDate day) {
        return off.stream().filter(each -> each.contains(day)).findFirst();
    }

    public Optional<MakeUpDay> makeUp(LocalDate day) {
        return makeUp.stream().filter(each -> each.day().equals(day)).findFirst();
    }
}
