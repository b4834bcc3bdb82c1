package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The result was confirmed. */
@StoredAs(name = "recommendation.response-accepted", version = 1)
public record ResponseAccepted(
        UUID recommendation,
        UUID response,
        @Nullable String note,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
