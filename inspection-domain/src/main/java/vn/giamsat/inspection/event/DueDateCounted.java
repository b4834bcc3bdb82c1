package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The days off that were missing became known, and with them the last day. */
@StoredAs(name = "inspection.due-date-counted", version = 1)
public record DueDateCounted(UUID inspection, LocalDate dueOn)
        implements InspectionEvent, CaseStep {}
