package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.UUID;

/** Returns a result whose evidence does not suffice, with the reason. */
@ReadOnceMore
@WhileRecommendation(RecommendationCondition.RESPONSE_WAITS)
public record RejectResponse(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.RESPONSE) UUID response,
        @Paragraph String reason,
        Occasion occasion)
        implements RecommendationCommand {}
