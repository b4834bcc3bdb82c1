package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.UUID;

/** Accepts a part of the result and says what remains. */
@ReadOnceMore
@WhileRecommendation(RecommendationCondition.RESPONSE_WAITS)
public record AcceptResponseInPart(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.RESPONSE) UUID response,
        @Paragraph String accepted,
        @Paragraph String remaining,
        Occasion occasion)
        implements RecommendationCommand {}
