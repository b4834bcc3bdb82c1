package vn.giamsat.recommendation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Urges the addressee in writing (công văn đôn đốc). */
public record SendReminder(
        @TargetAggregateIdentifier RecommendationId recommendation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        @Nullable Document letter,
        String text,
        Occasion occasion)
        implements RecommendationCommand {}
