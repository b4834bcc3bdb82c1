package vn.giamsat.calendar.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.CalendarYearId;

/** What can be asked of a year of the calendar, in the order of its life. */
public sealed interface CalendarYearCommand extends DomainCommand
        permits AwaitDaysOff, AnnounceDaysOff, CorrectDaysOff {

    CalendarYearId calendar();

    @Override
    default CalendarYearId target() {
        return calendar();
    }
}
