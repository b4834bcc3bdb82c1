package vn.giamsat.procedure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Where a count of days ends; or, when it cannot be counted yet, the first day of which it is not
 * known whether it is worked. Neither where nothing was counted.
 */
public record DayCount(@Nullable LocalDate last, @Nullable LocalDate unknown) {

    public static final DayCount NONE = new DayCount(null, null);

    public static DayCount ending(LocalDate last) {
        return new DayCount(last, null);
    }

    static DayCount stoppedAt(LocalDate unknown) {
        return new DayCount(null, unknown);
    }
}
