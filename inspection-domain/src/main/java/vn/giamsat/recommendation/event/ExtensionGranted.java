package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer granted a later due date. */
@StoredAs(name = "recommendation.extension-granted", version = 1)
public record ExtensionGranted(
        UUID recommendation,
        UUID request,
        LocalDate dueOn,
        @Nullable Document document,
        @Nullable String note,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable LocalDate formerDueOn)
        implements RecommendationEvent {}
