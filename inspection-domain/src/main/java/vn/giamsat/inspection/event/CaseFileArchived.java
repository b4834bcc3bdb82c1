package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The closed file was handed to the archive. */
@StoredAs(name = "inspection.case-file-archived", version = 1)
public record CaseFileArchived(
        UUID inspection,
        String archive,
        @Nullable Document handover,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
