package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuing body returned the report for more verification. */
@StoredAs(name = "inspection.returned-for-more-work", version = 1)
public record ReturnedForMoreWork(
        UUID inspection, String reason, @Nullable LocalDate occurredOn, @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
