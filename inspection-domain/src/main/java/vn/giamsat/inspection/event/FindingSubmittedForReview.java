package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A draft finding was handed to internal review. */
@StoredAs(name = "inspection.finding-submitted-for-review", version = 1)
public record FindingSubmittedForReview(UUID inspection, UUID finding)
        implements InspectionEvent, FindingEvent {}
