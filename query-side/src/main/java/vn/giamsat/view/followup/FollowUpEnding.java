package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;

import java.time.LocalDate;

/** How the follow-up ended, if it did, and how often it was taken up again. */
public record FollowUpEnding(
        int reopenings,
        @Nullable LocalDate closedOn,
        @Nullable RecommendationClosedByAuthority closedByAuthority) {

    static final FollowUpEnding NONE = new FollowUpEnding(0, null, null);

    FollowUpEnding closed(RecommendationClosed e) {
        return new FollowUpEnding(reopenings, e.occurredOn(), closedByAuthority);
    }

    FollowUpEnding closed(RecommendationClosedByAuthority e) {
        return new FollowUpEnding(reopenings, e.occurredOn(), e);
    }

    FollowUpEnding reopened() {
        return new FollowUpEnding(reopenings + 1, null, null);
    }
}
