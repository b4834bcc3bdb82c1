package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.LocalDate;

/** The issuer sets the due date of a recommendation that had none, and says why. */
@WhileRecommendation({
    RecommendationCondition.UNFULFILLED,
    RecommendationCondition.WITHOUT_DUE_DATE
})
public record SetDueDate(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        LocalDate dueOn,
        @Paragraph String reason,
        @Nullable Document document,
        Occasion occasion)
        implements RecommendationCommand {}
