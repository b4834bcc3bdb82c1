package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The follow-up ended: the result had been confirmed. */
@StoredAs(name = "recommendation.recommendation-closed", version = 1)
public record RecommendationClosed(
        UUID recommendation,
        @Nullable String note,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
