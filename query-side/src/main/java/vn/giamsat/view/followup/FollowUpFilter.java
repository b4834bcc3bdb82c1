package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ListQuery;

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

    static FollowUpFilter of(ListQuery query) {
        return new FollowUpFilter(
                query.given("state", FollowUpState.class),
                query.given("overdueOn", LocalDate.class),
                query.id("addressee"),
                query.id("officer"),
                query.id("inspection"));
    }
}
