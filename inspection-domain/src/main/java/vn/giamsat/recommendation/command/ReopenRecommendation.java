package vn.giamsat.recommendation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.LocalDate;

/** Takes up a closed recommendation again, with the reason. */
public record ReopenRecommendation(
        @TargetAggregateIdentifier RecommendationId recommendation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason,
        @Nullable LocalDate dueOn,
        Occasion occasion)
        implements RecommendationCommand {}
