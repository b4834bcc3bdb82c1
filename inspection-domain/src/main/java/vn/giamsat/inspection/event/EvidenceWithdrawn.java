package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A piece of evidence was taken out of consideration. */
@StoredAs(name = "inspection.evidence-withdrawn", version = 1)
public record EvidenceWithdrawn(UUID inspection, UUID evidence, String reason)
        implements InspectionEvent {}
