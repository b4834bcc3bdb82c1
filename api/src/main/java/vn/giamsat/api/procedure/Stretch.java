package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.DayOff;
import vn.giamsat.calendar.event.MakeUpDay;
import vn.giamsat.event.DayUnit;
import vn.giamsat.view.casefile.CaseClock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What of the calendar lies in a count: the days off passed over, the weekend days worked. */
record Stretch(List<DayOff> off, List<MakeUpDay> madeUp) {

    private static final Stretch NOTHING = new Stretch(List.of(), List.of());

    /** From the start of the clock to the last day; nothing where calendar days are counted. */
    static Stretch of(CaseClock clock, IntFunction<@Nullable AnnouncedDays> years) {
        LocalDate from = clock.clockStartedOn();
        LocalDate to = clock.dueOn();
        boolean working =
                clock.timeLimit() != null && clock.timeLimit().unit() == DayUnit.WORKING_DAYS;
        return from == null || to == null || !working ? NOTHING : of(from, to, years);
    }

    private static Stretch of(
            LocalDate from, LocalDate to, IntFunction<@Nullable AnnouncedDays> years) {
        List<DayOff> off = new ArrayList<>();
        List<MakeUpDay> madeUp = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            AnnouncedDays days = years.apply(year);
            if (days != null) {
                days.off().stream().filter(each -> costs(each, from, to)).forEach(off::add);
                days.makeUp().stream()
                        .filter(each -> each.day().isAfter(from) && !each.day().isAfter(to))
                        .forEach(madeUp::add);
            }
        }
        return new Stretch(off, madeUp);
    }

    /** Whether a day that else were worked lies in the stretch and in the count. */
    private static boolean costs(DayOff off, LocalDate from, LocalDate to) {
        return off.from()
                .datesUntil(off.last().plusDays(1))
                .anyMatch(
                        day ->
                                day.isAfter(from)
                                        && !day.isAfter(to)
                                        && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }
}
