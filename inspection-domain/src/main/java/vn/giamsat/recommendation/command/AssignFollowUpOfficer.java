package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.value.AccountId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Names the officer who follows the recommendation up. */
@WhileRecommendation(RecommendationCondition.UNCLOSED)
public record AssignFollowUpOfficer(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        AccountId officer,
        String officerName,
        Occasion occasion)
        implements RecommendationCommand {}
