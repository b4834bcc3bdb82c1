package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A file was added to the case as evidence. */
@StoredAs(name = "inspection.evidence-added", version = 1)
public record EvidenceAdded(
        UUID inspection,
        UUID evidence,
        EvidenceFile file,
        String shows,
        @Nullable UUID session,
        @Nullable LocalDate evidenceDate)
        implements InspectionEvent {}
