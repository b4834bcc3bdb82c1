package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A closed recommendation was taken up again. */
@StoredAs(name = "recommendation.recommendation-reopened", version = 1)
public record RecommendationReopened(
        UUID recommendation,
        String reason,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
