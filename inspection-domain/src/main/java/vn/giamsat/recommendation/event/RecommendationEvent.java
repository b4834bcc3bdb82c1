package vn.giamsat.recommendation.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a recommendation, in the order of its life. Frozen once released. */
public sealed interface RecommendationEvent extends DomainEvent
        permits RecommendationOpened,
                FollowUpOfficerAssigned,
                DueDateSet,
                RecommendationAcknowledged,
                RemediationPlanned,
                ProgressReported,
                ResponseSubmitted,
                ResponseWithdrawn,
                ResponseAccepted,
                ResponseAcceptedInPart,
                ResponseRejected,
                ExtensionAsked,
                ExtensionGranted,
                ExtensionRefused,
                ReminderSent,
                RecommendationClosed,
                RecommendationClosedByAuthority,
                RecommendationReopened {

    UUID recommendation();
}
