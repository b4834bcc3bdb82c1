package vn.giamsat.recommendation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.UUID;

/** Returns a result whose evidence does not suffice, with the reason. */
public record RejectResponse(
        @TargetAggregateIdentifier RecommendationId recommendation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID response,
        String reason,
        Occasion occasion)
        implements RecommendationCommand {}
