package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A finding was returned to its author from internal review. */
@StoredAs(name = "inspection.finding-returned", version = 1)
public record FindingReturned(UUID inspection, UUID finding, String reason)
        implements InspectionEvent, FindingEvent {}
