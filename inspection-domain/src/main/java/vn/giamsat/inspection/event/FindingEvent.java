package vn.giamsat.inspection.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a finding on its way from the first draft to the unit. */
public sealed interface FindingEvent extends DomainEvent
        permits FindingRecorded,
                FindingSubmittedForReview,
                FindingApproved,
                FindingReturned,
                FindingShownToUnit,
                FindingAmended,
                FindingWithdrawn {

    UUID inspection();

    UUID finding();
}
