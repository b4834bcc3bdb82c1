package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** The addressee acknowledges the recommendation. */
public record AcknowledgeRecommendation(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Nullable String note,
        Occasion occasion)
        implements RecommendationCommand {}
