package vn.giamsat.view.calendaryear;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.CalendarYearEvent;
import vn.giamsat.calendar.event.DaysOffAwaited;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One year of the calendar: its days, none while they are only waited for, its versions, oldest
 * first, and the cases that wait.
 */
public record CalendarYearRow(
        UUID calendar,
        int year,
        @Nullable AnnouncedDays days,
        List<WaitingCase> waiting,
        List<YearVersion> versions,
        long version) {

    static CalendarYearRow begun(CalendarYearEvent e, RecordedEvent recorded) {
        return new CalendarYearRow(
                e.calendar(), e.year(), null, List.of(), List.of(), recorded.version());
    }

    CalendarYearRow awaited(DaysOffAwaited e, RecordedEvent recorded) {
        List<WaitingCase> more = new ArrayList<>(waiting);
        more.removeIf(each -> each.inspection().equals(e.inspection()));
        if (!e.known()) {
            more.add(new WaitingCase(e.inspection(), e.day()));
        }
        return new CalendarYearRow(
                calendar, year, days, List.copyOf(more), versions, recorded.version());
    }

    CalendarYearRow known(
            AnnouncedDays now, List<UUID> released, @Nullable String reason, RecordedEvent by) {
        List<YearVersion> more = new ArrayList<>(versions);
        more.add(new YearVersion(by.version(), by.recordedAt(), by.actor(), reason, now));
        return new CalendarYearRow(
                calendar,
                year,
                now,
                waiting.stream().filter(each -> !released.contains(each.inspection())).toList(),
                List.copyOf(more),
                by.version());
    }

    /** Whether nothing of the year is missing and nobody waits for it. */
    public boolean whole() {
        return days != null && days.knownUntil() == null;
    }
}
