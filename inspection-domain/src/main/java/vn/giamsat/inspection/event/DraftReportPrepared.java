package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The next version of the draft report was kept. */
@StoredAs(name = "inspection.draft-report-prepared", version = 1)
public record DraftReportPrepared(
        UUID inspection,
        @Nullable String text,
        @Nullable EvidenceFile file,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        int draftVersion)
        implements InspectionEvent, CaseStep {}
