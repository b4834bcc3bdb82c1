package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The issuing body issued the formal notice of results. */
@StoredAs(name = "inspection.conclusion-issued", version = 1)
public record ConclusionIssued(
        UUID inspection,
        Document notice,
        String summary,
        List<RecommendationDrawn> recommendations,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        UUID delegation,
        UUID subject)
        implements InspectionEvent, CaseStep {}
