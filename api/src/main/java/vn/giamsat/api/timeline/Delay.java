package vn.giamsat.api.timeline;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.OfficeDays;
import vn.giamsat.rule.Occasions;
import vn.giamsat.view.timeline.TimelineRow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long after it happened a fact was recorded, in days of the office. */
public final class Delay {

    private Delay() {}

    /** Null when it was recorded the same day, or nobody knows when it happened. */
    public static @Nullable Long of(TimelineRow fact) {
        return of(fact.occurredOn(), fact.recordedAt());
    }

    public static @Nullable Long of(@Nullable LocalDate occurredOn, Instant recordedAt) {
        if (occurredOn == null) {
            return null;
        }
        LocalDate recordedOn = OfficeDays.of(recordedAt);
        long days = ChronoUnit.DAYS.between(occurredOn, recordedOn);
        return days > 0 ? (Long) days : null;
    }

    /** Later than the rule lets a fact be recorded without a reason. */
    public static boolean isLong(@Nullable Long days) {
        return days != null && days > Occasions.DAYS_OF_GRACE;
    }
}
