package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Ends the follow-up without performance, by decision of the authority, with its ground. */
@WhileRecommendation(RecommendationCondition.UNCLOSED)
public record CloseByAuthority(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        AuthorityGround ground,
        @Paragraph String reason,
        @Nullable Document document,
        Occasion occasion)
        implements RecommendationCommand {}
