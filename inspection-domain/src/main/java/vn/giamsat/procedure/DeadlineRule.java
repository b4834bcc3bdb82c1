package vn.giamsat.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Level;

import java.time.LocalDate;
import java.util.Set;

/**
 * A limit of time a regulation sets for a kind of case at the level of the body that supervises,
 * how many days all extensions together may add, and since when and until when it is in force.
 */
public record DeadlineRule(
        String id,
        Set<CaseKind> kinds,
        Level level,
        int limit,
        DayUnit unit,
        ClockStart startsAt,
        int extensionCap,
        String citation,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public DeadlineRule {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the rule speaks of this kind of case. */
    public boolean fits(CaseKind kind) {
        return kinds.contains(kind);
    }

    /** Whether the rule is in force on the day; its last day counts. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
