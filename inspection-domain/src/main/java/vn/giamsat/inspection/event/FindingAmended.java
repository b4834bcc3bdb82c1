package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A finding was amended. */
@StoredAs(name = "inspection.finding-amended", version = 1)
public record FindingAmended(
        UUID inspection, UUID finding, FindingKind kind, FindingContent content, String reason)
        implements InspectionEvent, FindingEvent {}
