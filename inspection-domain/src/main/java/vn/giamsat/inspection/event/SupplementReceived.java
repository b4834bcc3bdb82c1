package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The delegation received a supplement or an explanation. */
@StoredAs(name = "inspection.supplement-received", version = 1)
public record SupplementReceived(
        UUID inspection,
        @Nullable UUID request,
        PaperKind paper,
        @Nullable String text,
        @Nullable Document document,
        List<EvidenceFile> files,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
