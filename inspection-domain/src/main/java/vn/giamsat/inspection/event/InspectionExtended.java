package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer extended the time of the supervision; its new end may still have to be counted. */
@StoredAs(name = "inspection.inspection-extended", version = 1)
public record InspectionExtended(
        UUID inspection,
        int days,
        @Nullable Document document,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable LocalDate dueOn)
        implements InspectionEvent, CaseStep {}
