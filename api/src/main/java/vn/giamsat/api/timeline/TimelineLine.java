package vn.giamsat.api.timeline;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a case's diary: what happened when, and who recorded it when. Where the fact corrects
 * another, resting is the page that lists what rests on what it corrects; where it was a weighty
 * act, receipt is the page of its proof. Confirmed are unusual days compared with the paper.
 */
public record TimelineLine(
        long position,
        String sentence,
        @Nullable LocalDate occurredOn,
        @Nullable Long daysLate,
        @Nullable String lateReason,
        Instant recordedAt,
        @Nullable String recordedBy,
        boolean illustrated,
        List<LocalDate> confirmedDays,
        @Nullable String orderReason,
        @Nullable String resting,
        @Nullable String receipt) {

    /** Whether the page marks how late it was recorded. */
    public boolean late() {
        return Delay.isLong(daysLate);
    }
}
