package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The file of the case was closed. */
@StoredAs(name = "inspection.case-file-closed", version = 1)
public record CaseFileClosed(
        UUID inspection,
        @Nullable String lessons,
        @Nullable String inventory,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
