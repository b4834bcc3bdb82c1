package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** The addressee acknowledges the recommendation. */
@WhileRecommendation({
    RecommendationCondition.TO_BE_CARRIED_OUT,
    RecommendationCondition.NOT_ACKNOWLEDGED
})
public record AcknowledgeRecommendation(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Paragraph @Nullable String note,
        Occasion occasion)
        implements RecommendationCommand {}
