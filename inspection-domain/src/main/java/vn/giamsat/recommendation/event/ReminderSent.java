package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The addressee was urged in writing. */
@StoredAs(name = "recommendation.reminder-sent", version = 1)
public record ReminderSent(
        UUID recommendation,
        @Nullable Document letter,
        String text,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
