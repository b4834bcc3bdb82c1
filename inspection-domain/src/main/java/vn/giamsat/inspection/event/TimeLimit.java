package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;

/**
 * The time allowed at the subject as it was given: the deadline rule applied, its days, from when
 * they count, how many more may be added in all, where it is written, and the version of the rule,
 * which is missing where none was kept. Where no rule is known the plan's days are the limit.
 */
public record TimeLimit(
        String rule,
        int days,
        DayUnit unit,
        ClockStart startsAt,
        int extensionCap,
        String citation,
        @Nullable Long ruleVersion) {

    /**
     * Stands for the rule where no regulation is known and the decided plan limits (theo kế hoạch).
     */
    public static final String BY_PLAN = "THEO-KE-HOACH";

    public TimeLimit(
            String rule,
            int days,
            DayUnit unit,
            ClockStart startsAt,
            int extensionCap,
            String citation) {
        this(rule, days, unit, startsAt, extensionCap, citation, null);
    }

    /** Whether the plan limits, and no rule. */
    public boolean byPlan() {
        return rule.equals(BY_PLAN);
    }
}
