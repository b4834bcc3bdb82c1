package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** An approved finding was shown to the subject unit. */
@StoredAs(name = "inspection.finding-shown-to-unit", version = 1)
public record FindingShownToUnit(UUID inspection, UUID finding)
        implements InspectionEvent, FindingEvent {}
