package vn.giamsat.calendar.event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One day off that is no weekend, or a stretch of them with both its ends; what it is for; and
 * whether it still may be announced otherwise.
 */
public record DayOff(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String occasion,
        @Nullable Boolean uncertain) {

    /** The last day of the stretch. */
    public LocalDate last() {
        return to == null ? from : to;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last());
    }

    public boolean mayStillChange() {
        return Boolean.TRUE.equals(uncertain);
    }
}
