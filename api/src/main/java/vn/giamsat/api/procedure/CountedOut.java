package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.DayOff;
import vn.giamsat.calendar.event.MakeUpDay;
import vn.giamsat.inspection.event.TimeLimit;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date with all that makes it that day. Where it falls on a day off, the next working day
 * stands beside it; where it cannot be counted, the first day of which nothing is known. Limit and
 * days counted are those of a case: the day of a recommendation is given, not counted.
 */
public record CountedOut(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate nextWorkingDay,
        @Nullable LocalDate awaitedDay,
        @Nullable TimeLimit timeLimit,
        @Nullable LocalDate clockStartedOn,
        int extensionDays,
        List<DayOff> off,
        List<MakeUpDay> madeUp,
        List<Step> steps) {

    public CountedOut {
        off = List.copyOf(off);
        madeUp = List.copyOf(madeUp);
        steps = List.copyOf(steps);
    }

    /** One fact by which a due date was given, moved or given up; the day is missing then. */
    public record Step(
            String fact,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on,
            @Nullable Integer days,
            @Nullable String reason,
            @Nullable String by) {}
}
