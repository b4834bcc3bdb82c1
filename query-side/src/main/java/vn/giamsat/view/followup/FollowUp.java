package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation with the names it refers to, whether its notice has reached the addressee, and
 * by what that notice was corrected since. Inside tells a reader who belongs to the delegation from
 * the addressee.
 */
public record FollowUp(
        FollowUpRow row,
        @Nullable String addresseeName,
        @Nullable String theme,
        @Nullable String delegationName,
        boolean delivered,
        List<NoticeCorrection> corrections,
        boolean inside) {

    /** Late when it is still open after its due date; without a due date it is never late. */
    public boolean isOverdueOn(LocalDate day) {
        return row.status().open() && row.due().isBefore(day);
    }
}
