package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The delegation asked the subject for a supplement or an explanation. */
@StoredAs(name = "inspection.supplement-requested", version = 1)
public record SupplementRequested(
        UUID inspection,
        UUID request,
        PaperKind paper,
        String about,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
