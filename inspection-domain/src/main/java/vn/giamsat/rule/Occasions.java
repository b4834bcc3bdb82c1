package vn.giamsat.rule;

import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;
import static vn.giamsat.rule.OccasionRule.A_FACT_RECORDED_LATE_SAYS_WHY;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.OfficeDays;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Measures the day a fact happened against the day it is recorded, as the office counts days. */
public final class Occasions {

    /** How many days after a fact it may be recorded without saying why. */
    public static final int DAYS_OF_GRACE = 3;

    private Occasions() {}

    /** The day in the office, whatever the zone of the clock. */
    public static LocalDate today(Clock clock) {
        return OfficeDays.of(clock.instant());
    }

    /** Refuses an occasion in the future, or a late one without its reason; no day is no fault. */
    public static void require(Occasion occasion, Clock clock) {
        LocalDate day = occasion.on();
        if (day == null) {
            return;
        }
        requireNotInFuture(day, clock);
        LocalDate today = today(clock);
        String reason = occasion.lateReason();
        boolean explained = reason != null && !reason.isBlank();
        if (!explained && day.isBefore(today.minusDays(DAYS_OF_GRACE))) {
            throw new RuleViolated(A_FACT_RECORDED_LATE_SAYS_WHY, facts(day, today));
        }
    }

    /** Refuses a day in the future, such as the date of a paper; no day is no fault. */
    public static void requireNotInFuture(@Nullable LocalDate day, Clock clock) {
        LocalDate today = today(clock);
        if (day != null && day.isAfter(today)) {
            throw new RuleViolated(A_FACT_CANNOT_LIE_IN_THE_FUTURE, facts(day, today));
        }
    }

    /**
     * Refuses a step that is dated before what it rests on, unless it says why; a day that is not
     * known refuses nothing.
     */
    public static void requireOrder(
            @Nullable LocalDate rests, @Nullable LocalDate day, Occasion occasion, Rule rule) {
        String reason = occasion.orderReason();
        boolean explained = reason != null && !reason.isBlank();
        if (!explained) {
            requireOrder(rests, day, rule);
        }
    }

    /** The same where no reason can explain it: the step cannot be. */
    public static void requireOrder(@Nullable LocalDate rests, @Nullable LocalDate day, Rule rule) {
        if (rests != null && day != null && day.isBefore(rests)) {
            throw new RuleViolated(rule, Map.of("day", day.toString(), "rests", rests.toString()));
        }
    }

    private static Map<String, String> facts(LocalDate day, LocalDate today) {
        return Map.of("day", day.toString(), "today", today.toString());
    }
}
