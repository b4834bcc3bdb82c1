package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The authority ended the follow-up without performance. */
@StoredAs(name = "recommendation.recommendation-closed-by-authority", version = 1)
public record RecommendationClosedByAuthority(
        UUID recommendation,
        AuthorityGround ground,
        String reason,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
