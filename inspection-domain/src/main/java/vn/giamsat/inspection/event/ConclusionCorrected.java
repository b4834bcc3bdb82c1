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
        @Nullable String lateReason,
        @Nullable UUID correction)
        implements InspectionEvent, CaseStep {

    /** As corrections were recorded before each was delivered by its own identity. */
    public ConclusionCorrected(
            UUID inspection,
            Document document,
            String text,
            String reason,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason) {
        this(inspection, document, text, reason, occurredOn, lateReason, null);
    }

    /** The day of the paper, or that on which it was issued where the paper has none. */
    public @Nullable LocalDate correctedOn() {
        return document.date() == null ? occurredOn : document.date();
    }
}
