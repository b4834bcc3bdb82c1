package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The delegation reported its result to the issuing body; where the draft was changed after the
 * conference, with the reason why no other was held.
 */
@StoredAs(name = "inspection.reported-to-issuer", version = 1)
public record ReportedToIssuer(
        UUID inspection,
        @Nullable Document report,
        @Nullable Integer draftVersion,
        @Nullable String proposals,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable String withoutConference)
        implements InspectionEvent, CaseStep {

    /** On a draft that the conference adopted. */
    public ReportedToIssuer(
            UUID inspection,
            @Nullable Document report,
            @Nullable Integer draftVersion,
            @Nullable String proposals,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason) {
        this(inspection, report, draftVersion, proposals, occurredOn, lateReason, null);
    }
}
