package vn.giamsat.deadline.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Level;

import java.util.List;

/**
 * What a rule of time limits says: for which kinds of case, at the level of which body, how many
 * days, from when they count, how many days all extensions together may add, and how that number
 * was found where the regulation gives a fraction.
 */
public record RuleTerms(
        List<CoveredKind> kinds,
        Level level,
        int days,
        DayUnit unit,
        ClockStart startsAt,
        int extensionCap,
        @Nullable String capRounding) {

    public RuleTerms {
        kinds = List.copyOf(kinds);
    }

    public boolean fits(CaseKind kind) {
        return kinds.contains(new CoveredKind(kind));
    }
}
