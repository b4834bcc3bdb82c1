package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** An issued conclusion was corrected by a new document. */
@StoredAs(name = "inspection.conclusion-corrected", version = 1)
public record ConclusionCorrected(
        UUID inspection,
        Document document,
        String text,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
