package vn.giamsat.calendar.command;

import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.InspectionId;

import java.time.LocalDate;

/** Notes that a case cannot be given its last day before this day of the year is known. */
public record AwaitDaysOff(CalendarYearId calendar, InspectionId inspection, LocalDate day)
        implements CalendarYearCommand {

    public AwaitDaysOff {
        calendar = CalendarYearId.of(day.getYear());
    }

    public static AwaitDaysOff of(InspectionId inspection, LocalDate day) {
        return new AwaitDaysOff(CalendarYearId.of(day.getYear()), inspection, day);
    }
}
