package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer grants a later due date. */
@WhileRecommendation(RecommendationCondition.EXTENSION_WAITS)
public record GrantExtension(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.EXTENSION_REQUEST) UUID request,
        LocalDate dueOn,
        @Nullable Document document,
        @Paragraph @Nullable String note,
        Occasion occasion)
        implements RecommendationCommand {}
