package vn.giamsat.calendar.event;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case cannot be given its last day before it is known whether this day is worked; known when it
 * has been announced meanwhile.
 */
@StoredAs(name = "calendar.days-off-awaited", version = 1)
public record DaysOffAwaited(UUID calendar, int year, UUID inspection, LocalDate day, boolean known)
        implements CalendarYearEvent {}
