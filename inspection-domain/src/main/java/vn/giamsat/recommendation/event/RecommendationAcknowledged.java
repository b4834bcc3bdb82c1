package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The addressee acknowledged the recommendation. */
@StoredAs(name = "recommendation.recommendation-acknowledged", version = 1)
public record RecommendationAcknowledged(
        UUID recommendation,
        @Nullable String note,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
