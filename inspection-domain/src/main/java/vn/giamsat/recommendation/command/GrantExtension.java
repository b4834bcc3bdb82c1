package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer grants a later due date. */
public record GrantExtension(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        UUID request,
        LocalDate dueOn,
        @Nullable Document document,
        @Nullable String note,
        Occasion occasion)
        implements RecommendationCommand {}
