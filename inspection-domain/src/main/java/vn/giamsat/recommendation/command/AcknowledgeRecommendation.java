package vn.giamsat.recommendation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** The addressee acknowledges the recommendation. */
public record AcknowledgeRecommendation(
        @TargetAggregateIdentifier RecommendationId recommendation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        @Nullable String note,
        Occasion occasion)
        implements RecommendationCommand {}
