package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.NewId;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.LocalDate;
import java.util.UUID;

/** The addressee asks for a later due date. */
@WhileRecommendation({
    RecommendationCondition.UNFULFILLED,
    RecommendationCondition.WITH_DUE_DATE,
    RecommendationCondition.NO_EXTENSION_WAITS
})
public record AskExtension(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @NewId UUID request,
        LocalDate dueOn,
        @Paragraph String reason,
        @Nullable Document document,
        Occasion occasion)
        implements RecommendationCommand {}
