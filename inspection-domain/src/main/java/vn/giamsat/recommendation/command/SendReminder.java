package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Urges the addressee in writing (công văn đôn đốc). */
@WhileRecommendation(RecommendationCondition.UNFULFILLED)
public record SendReminder(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Nullable Document letter,
        @Paragraph String text,
        Occasion occasion)
        implements RecommendationCommand {}
