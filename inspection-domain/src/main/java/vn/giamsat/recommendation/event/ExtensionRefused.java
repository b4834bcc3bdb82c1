package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer refused a later due date. */
@StoredAs(name = "recommendation.extension-refused", version = 1)
public record ExtensionRefused(
        UUID recommendation,
        UUID request,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
