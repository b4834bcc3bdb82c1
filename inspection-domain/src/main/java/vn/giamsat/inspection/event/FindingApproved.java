package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A finding passed internal review. */
@StoredAs(name = "inspection.finding-approved", version = 1)
public record FindingApproved(UUID inspection, UUID finding, @Nullable String note)
        implements InspectionEvent, FindingEvent {}
