package vn.giamsat.view.statistics.counting;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The business days whose facts are counted, both included; without an end, all that way. */
public record DaySpan(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final DaySpan ALL = new DaySpan(null, null);

    public DaySpan {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    boolean isLimited() {
        return from != null || to != null;
    }

    /** The day on which things are looked at: the last of the span, once it is over. */
    LocalDate dayOfLook(LocalDate today) {
        return to != null && to.isBefore(today) ? to : today;
    }
}
