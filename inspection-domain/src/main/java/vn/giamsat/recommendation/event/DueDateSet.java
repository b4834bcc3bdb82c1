package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer set the due date. */
@StoredAs(name = "recommendation.due-date-set", version = 1)
public record DueDateSet(
        UUID recommendation,
        LocalDate dueOn,
        String reason,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
