package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The result was returned. */
@StoredAs(name = "recommendation.response-rejected", version = 1)
public record ResponseRejected(
        UUID recommendation,
        UUID response,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
