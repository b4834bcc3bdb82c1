package vn.giamsat.calendar.event;

import vn.giamsat.event.StoredAs;

import java.util.List;
import java.util.UUID;

/** The days off of a year became known; released are the cases that waited for them. */
@StoredAs(name = "calendar.days-off-announced", version = 1)
public record DaysOffAnnounced(UUID calendar, int year, AnnouncedDays days, List<UUID> released)
        implements CalendarYearEvent {

    public DaysOffAnnounced {
        released = List.copyOf(released);
    }
}
