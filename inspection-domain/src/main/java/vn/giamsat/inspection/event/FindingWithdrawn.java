package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A finding was withdrawn. */
@StoredAs(name = "inspection.finding-withdrawn", version = 1)
public record FindingWithdrawn(UUID inspection, UUID finding, String reason)
        implements InspectionEvent, FindingEvent {}
