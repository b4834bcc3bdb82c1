package vn.giamsat.procedure;

import vn.giamsat.calendar.event.AnnouncedDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The days on which offices work: Monday to Friday, without days off, with the make-up working days
 * (ngày làm bù). A day of which that is not known is never taken as worked. Each year is asked for
 * once, when a count comes to it.
 */
public final class WorkingCalendar {

    private final IntFunction<Optional<AnnouncedDays>> announced;
    private final Map<Integer, Optional<AnnouncedDays>> years = new HashMap<>();

    public WorkingCalendar(IntFunction<Optional<AnnouncedDays>> announced) {
        this.announced = announced;
    }

    /** Whether it is known of the day if it is worked. */
    public boolean knows(LocalDate day) {
        return daysOf(day).isPresent();
    }

    public boolean isWorkingDay(LocalDate day) {
        AnnouncedDays days =
                daysOf(day)
                        .orElseThrow(
                                () -> new IllegalArgumentException("nothing is known of " + day));
        if (days.makeUp(day).isPresent()) {
            return true;
        }
        return !isWeekend(day) && days.off(day).isEmpty();
    }

    /** The last of so many working days after the day, which itself is not counted. */
    public DayCount count(LocalDate day, int workingDays) {
        LocalDate last = day;
        int counted = 0;
        while (counted < workingDays) {
            last = last.plusDays(1);
            if (!knows(last)) {
                return DayCount.stoppedAt(last);
            }
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return DayCount.ending(last);
    }

    /** For a day off, the first day after it that is worked, where both are known. */
    public Optional<LocalDate> insteadOf(LocalDate day) {
        return knows(day) && !isWorkingDay(day)
                ? Optional.ofNullable(count(day, 1).last())
                : Optional.empty();
    }

    static boolean isWeekend(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    private Optional<AnnouncedDays> daysOf(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), announced::apply)
                .filter(days -> days.covers(day));
    }
}
