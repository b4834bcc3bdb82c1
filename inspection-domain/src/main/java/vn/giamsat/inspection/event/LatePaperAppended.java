package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A paper was appended to a closed file. */
@StoredAs(name = "inspection.late-paper-appended", version = 1)
public record LatePaperAppended(
        UUID inspection,
        UUID evidence,
        EvidenceFile file,
        String shows,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent {}
