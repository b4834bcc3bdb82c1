package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.UUID;

/** The issuer refuses a later due date, with the reason. */
@WhileRecommendation(RecommendationCondition.EXTENSION_WAITS)
public record RefuseExtension(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.EXTENSION_REQUEST) UUID request,
        @Paragraph String reason,
        Occasion occasion)
        implements RecommendationCommand {}
