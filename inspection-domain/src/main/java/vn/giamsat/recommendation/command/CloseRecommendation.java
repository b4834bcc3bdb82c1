package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Ends the follow-up of a recommendation whose result was confirmed. */
@WhileRecommendation(RecommendationCondition.FULFILLED)
public record CloseRecommendation(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Paragraph @Nullable String note,
        Occasion occasion)
        implements RecommendationCommand {}
