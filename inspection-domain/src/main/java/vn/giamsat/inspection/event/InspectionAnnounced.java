package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Decision and plan were announced to the subject; where the limit counts from the decision, this
 * is when its end became known. Such a limit counts from the delegation's founding decision, on the
 * day named clockFrom; where that is not recorded, from the date of the decision announced.
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
        @Nullable LocalDate dueOn,
        @Nullable LocalDate clockFrom)
        implements InspectionEvent, CaseStep {

    /** As it was stored before the day of the founding decision was. */
    public InspectionAnnounced(
            UUID inspection,
            AnnouncementMode mode,
            @Nullable String place,
            @Nullable Document decision,
            @Nullable Document plan,
            List<String> attendees,
            @Nullable LocalDate selfReportDueOn,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason,
            @Nullable LocalDate dueOn) {
        this(
                inspection,
                mode,
                place,
                decision,
                plan,
                attendees,
                selfReportDueOn,
                occurredOn,
                lateReason,
                dueOn,
                null);
    }
}
