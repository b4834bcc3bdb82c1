package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A recommendation with the names it refers to. Inside tells a reader who belongs to the delegation
 * from the addressee.
 */
public record FollowUp(
        FollowUpRow row,
        @Nullable String addresseeName,
        @Nullable String theme,
        @Nullable String delegationName,
        boolean inside) {

    /** Late when it is still open after its due date; without a due date it is never late. */
    public boolean isOverdueOn(LocalDate day) {
        return row.status().open() && row.due().isBefore(day);
    }
}
