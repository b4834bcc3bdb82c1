package vn.giamsat.procedure;

import static vn.giamsat.procedure.rule.ProcedureRule.WORKING_DAYS_ARE_COUNTED_ONLY_WHERE_THE_HOLIDAYS_ARE_KNOWN;

import vn.giamsat.rule.RuleViolated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days on which offices work: Monday to Friday, without public holidays, with the make-up
 * working days (ngày làm bù). A day whose holidays are not known is refused, never taken as worked.
 */
public final class WorkingCalendar {

    /** The calendar of public servants in Vietnam. */
    public static final WorkingCalendar VIETNAM = new WorkingCalendar(PublicHolidays.SCHEDULES);

    private final List<HolidaySchedule> schedules;

    WorkingCalendar(List<HolidaySchedule> schedules) {
        this.schedules = List.copyOf(schedules);
    }

    public boolean isWorkingDay(LocalDate day) {
        HolidaySchedule schedule = scheduleOf(day);
        if (schedule.madeUp().contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return !weekend && !schedule.daysOff().contains(day);
    }

    /** The last of so many working days after the day, which itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        scheduleOf(day);
        LocalDate last = day;
        int counted = 0;
        while (counted < workingDays) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    private HolidaySchedule scheduleOf(LocalDate day) {
        return schedules.stream()
                .filter(schedule -> schedule.covers(day))
                .findFirst()
                .orElseThrow(() -> unknown(day));
    }

    private static RuleViolated unknown(LocalDate day) {
        return new RuleViolated(
                WORKING_DAYS_ARE_COUNTED_ONLY_WHERE_THE_HOLIDAYS_ARE_KNOWN,
                Map.of("day", day.toString()));
    }
}
