package vn.giamsat.recommendation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

/** Ends the follow-up without performance, by decision of the authority, with its ground. */
public record CloseByAuthority(
        @TargetAggregateIdentifier RecommendationId recommendation,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        AuthorityGround ground,
        String reason,
        @Nullable Document document,
        Occasion occasion)
        implements RecommendationCommand {}
