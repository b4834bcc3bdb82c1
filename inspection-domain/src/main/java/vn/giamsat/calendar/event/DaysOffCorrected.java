package vn.giamsat.calendar.event;

import vn.giamsat.event.StoredAs;

import java.util.List;
import java.util.UUID;

/**
 * The days off of a year were completed or corrected. Days that were given stay; released are the
 * cases that waited for what is known now.
 */
@StoredAs(name = "calendar.days-off-corrected", version = 1)
public record DaysOffCorrected(
        UUID calendar, int year, AnnouncedDays days, String reason, List<UUID> released)
        implements CalendarYearEvent {

    public DaysOffCorrected {
        released = List.copyOf(released);
    }
}
