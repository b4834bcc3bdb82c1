package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A part of the result was accepted. */
@StoredAs(name = "recommendation.response-accepted-in-part", version = 1)
public record ResponseAcceptedInPart(
        UUID recommendation,
        UUID response,
        String accepted,
        String remaining,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
