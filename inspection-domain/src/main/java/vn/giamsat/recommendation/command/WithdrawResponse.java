package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.UUID;

/** The addressee takes back a result that is not decided yet, with the reason. */
@WhileRecommendation(RecommendationCondition.RESPONSE_WAITS)
public record WithdrawResponse(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.RESPONSE) UUID response,
        @Paragraph String reason,
        Occasion occasion)
        implements RecommendationCommand {}
