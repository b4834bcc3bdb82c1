package vn.giamsat.calendar.command;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.value.CalendarYearId;

/**
 * Enters the days off of a year as they were announced. Its identity follows from the year,
 * whatever was given.
 */
@AskedInOrder({"year", "days"})
public record AnnounceDaysOff(CalendarYearId calendar, int year, AnnouncedDays days)
        implements CalendarYearCommand {

    public AnnounceDaysOff {
        calendar = CalendarYearId.of(year);
    }
}
