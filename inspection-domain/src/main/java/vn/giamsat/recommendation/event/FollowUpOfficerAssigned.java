package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** An officer was named to follow the recommendation up. */
@StoredAs(name = "recommendation.follow-up-officer-assigned", version = 1)
public record FollowUpOfficerAssigned(
        UUID recommendation,
        UUID officer,
        String officerName,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
