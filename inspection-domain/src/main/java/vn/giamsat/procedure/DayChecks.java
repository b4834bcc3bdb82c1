package vn.giamsat.procedure;

import static vn.giamsat.calendar.rule.CalendarRule.A_CALENDAR_YEAR_LIES_BETWEEN_1945_AND_2200;
import static vn.giamsat.calendar.rule.CalendarRule.A_MAKE_UP_DAY_FALLS_ON_A_WEEKEND;
import static vn.giamsat.calendar.rule.CalendarRule.A_MAKE_UP_DAY_IS_NO_DAY_OFF;
import static vn.giamsat.calendar.rule.CalendarRule.DAYS_OFF_LIE_IN_THEIR_YEAR;
import static vn.giamsat.calendar.rule.CalendarRule.DAYS_OFF_RUN_FORWARD;
import static vn.giamsat.calendar.rule.CalendarRule.DAYS_OFF_SAY_WHERE_THEY_ARE_ANNOUNCED;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.DayOff;
import vn.giamsat.calendar.event.MakeUpDay;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** What is asked of the days of a year, be they new or corrected. */
public final class DayChecks {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private DayChecks() {}

    public static void require(int year, AnnouncedDays days) {
        RuleViolated.require(
                year >= FIRST_YEAR && year <= LAST_YEAR,
                A_CALENDAR_YEAR_LIES_BETWEEN_1945_AND_2200);
        RuleViolated.require(!days.citation().isBlank(), DAYS_OFF_SAY_WHERE_THEY_ARE_ANNOUNCED);
        requireIn(year, days.knownUntil());
        for (DayOff off : days.off()) {
            requireIn(year, off.from());
            requireIn(year, off.last());
            require(!off.last().isBefore(off.from()), DAYS_OFF_RUN_FORWARD, off.from());
        }
        for (MakeUpDay madeUp : days.makeUp()) {
            LocalDate day = madeUp.day();
            requireIn(year, day);
            require(isWeekend(day), A_MAKE_UP_DAY_FALLS_ON_A_WEEKEND, day);
            require(days.off(day).isEmpty(), A_MAKE_UP_DAY_IS_NO_DAY_OFF, day);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static void requireIn(int year, @Nullable LocalDate day) {
        if (day != null) {
            require(day.getYear() == year, DAYS_OFF_LIE_IN_THEIR_YEAR, day);
        }
    }

    private static void require(boolean holds, Rule rule, LocalDate day) {
        if (!holds) {
            throw new RuleViolated(rule, Map.of("day", day.toString()));
        }
    }
}
