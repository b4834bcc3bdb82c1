package vn.giamsat.calendar.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a year of the calendar, in the order of its life. */
public sealed interface CalendarYearEvent extends DomainEvent
        permits DaysOffAwaited, DaysOffAnnounced, DaysOffCorrected {

    UUID calendar();

    int year();
}
