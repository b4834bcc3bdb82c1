package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.procedure.WorkingCalendar;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;

/** The calendar as a page shows it, at a moment; nothing is decided by it. */
public final class ShownCalendar {

    private ShownCalendar() {}

    public static WorkingCalendar of(QuerySide views, @Nullable Long asOf) {
        return new WorkingCalendar(
                year ->
                        views.calendarYears()
                                .find(CalendarYearId.of(year).value(), asOf)
                                .map(CalendarYearRow::days));
    }
}
