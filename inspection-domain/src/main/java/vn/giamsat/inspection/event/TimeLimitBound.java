package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The issuer gave the case a time limit it did not have, or another one; with the day from which it
 * counts and its last day, where those are known.
 */
@StoredAs(name = "inspection.time-limit-bound", version = 1)
public record TimeLimitBound(
        UUID inspection,
        TimeLimit limit,
        @Nullable Document document,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn)
        implements InspectionEvent, CaseStep {}
