package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The last day cannot be counted before it is known whether this day is worked. */
@StoredAs(name = "inspection.due-date-awaited", version = 1)
public record DueDateAwaited(UUID inspection, LocalDate day) implements InspectionEvent, CaseStep {}
