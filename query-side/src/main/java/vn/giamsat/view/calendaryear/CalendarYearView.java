package vn.giamsat.view.calendaryear;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.CalendarYearEvent;
import vn.giamsat.calendar.event.DaysOffAnnounced;
import vn.giamsat.calendar.event.DaysOffAwaited;
import vn.giamsat.calendar.event.DaysOffCorrected;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per year that was announced or is waited for. */
public final class CalendarYearView implements View<CalendarYearRow> {

    @Override
    public String name() {
        return "calendar_year";
    }

    @Override
    public Class<CalendarYearRow> rowType() {
        return CalendarYearRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(CalendarYearEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof CalendarYearEvent e
                ? List.of(e.calendar().toString())
                : List.of();
    }

    @Override
    public CalendarYearRow evolve(
            @Nullable CalendarYearRow row, RecordedEvent recorded, String key) {
        CalendarYearEvent event = (CalendarYearEvent) recorded.event();
        CalendarYearRow year = row == null ? CalendarYearRow.begun(event, recorded) : row;
        return switch (event) {
            case DaysOffAwaited e -> year.awaited(e, recorded);
            case DaysOffAnnounced e -> year.known(e.days(), e.released(), null, recorded);
            case DaysOffCorrected e -> year.known(e.days(), e.released(), e.reason(), recorded);
        };
    }
}
