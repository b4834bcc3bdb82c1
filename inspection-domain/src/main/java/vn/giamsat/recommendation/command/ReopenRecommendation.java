package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Takes up a closed recommendation again, with the reason. */
@WhileRecommendation(RecommendationCondition.CLOSED)
@AskedInOrder({"occasion", "reason"})
public record ReopenRecommendation(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Paragraph String reason,
        Occasion occasion)
        implements RecommendationCommand {}
