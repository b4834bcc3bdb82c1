package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The addressee took the result back before it was decided. */
@StoredAs(name = "recommendation.response-withdrawn", version = 1)
public record ResponseWithdrawn(
        UUID recommendation,
        UUID response,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
