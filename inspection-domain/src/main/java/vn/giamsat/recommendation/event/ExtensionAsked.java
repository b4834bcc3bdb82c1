package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The addressee asked for a later due date. */
@StoredAs(name = "recommendation.extension-asked", version = 1)
public record ExtensionAsked(
        UUID recommendation,
        UUID request,
        LocalDate dueOn,
        String reason,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
