package vn.giamsat.delegation;

import static vn.giamsat.delegation.rule.DelegationRule.A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERIOD_EXAMINED_RUNS_FORWARD;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.PeriodExamined;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Measures the period of facts that a delegation examines. */
final class Period {

    private static final int YEARS = 5;

    private Period() {}

    /** A period that is open at its end runs to the day it is decided on. */
    static void require(@Nullable PeriodExamined period, Occasion decided, Clock clock) {
        if (period == null || period.from() == null) {
            return;
        }
        LocalDate from = period.from();
        LocalDate to = end(period, decided, clock);
        if (to.isBefore(from)) {
            throw new RuleViolated(A_PERIOD_EXAMINED_RUNS_FORWARD, facts(from, to));
        }
        boolean explained = period.note() != null && !period.note().isBlank();
        if (!explained && from.plusYears(YEARS).isBefore(to)) {
            throw new RuleViolated(A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED, facts(from, to));
        }
    }

    private static LocalDate end(PeriodExamined period, Occasion decided, Clock clock) {
        if (period.to() != null) {
            return period.to();
        }
        return decided.on() != null ? decided.on() : Occasions.today(clock);
    }

    private static Map<String, String> facts(LocalDate from, LocalDate to) {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
