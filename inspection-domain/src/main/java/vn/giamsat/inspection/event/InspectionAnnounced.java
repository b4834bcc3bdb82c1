package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Decision and plan were announced to the subject; where the limit counts from the decision, this
 * is when its end became known.
 */
@StoredAs(name = "inspection.inspection-announced", version = 1)
public record InspectionAnnounced(
        UUID inspection,
        AnnouncementMode mode,
        @Nullable String place,
        @Nullable Document decision,
        @Nullable Document plan,
        List<String> attendees,
        @Nullable LocalDate selfReportDueOn,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable LocalDate dueOn)
        implements InspectionEvent, CaseStep {}
