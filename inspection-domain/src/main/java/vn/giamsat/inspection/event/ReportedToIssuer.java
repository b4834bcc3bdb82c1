package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The delegation reported its result to the issuing body. */
@StoredAs(name = "inspection.reported-to-issuer", version = 1)
public record ReportedToIssuer(
        UUID inspection,
        @Nullable Document report,
        @Nullable Integer draftVersion,
        @Nullable String proposals,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
