package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.LocalDate;

/**
 * The issuer sets the due date and says why: of a recommendation that had none, or another day, as
 * after a slip of the pen, a part accepted or a re-opening.
 */
@ReadOnceMore
@WhileRecommendation(RecommendationCondition.UNFULFILLED)
public record SetDueDate(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        LocalDate dueOn,
        @Paragraph String reason,
        @Nullable Document document,
        Occasion occasion)
        implements RecommendationCommand {}
