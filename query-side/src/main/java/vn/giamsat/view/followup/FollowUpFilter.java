package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which recommendations: in this state, open ones overdue on this day, addressed to this unit,
 * followed up by this officer, drawn from this case.
 */
public record FollowUpFilter(
        @Nullable FollowUpState state,
        @Nullable LocalDate overdueOn,
        @Nullable UUID addressee,
        @Nullable UUID officer,
        @Nullable UUID inspection) {

    public static final FollowUpFilter NONE = new FollowUpFilter(null, null, null, null, null);
}
