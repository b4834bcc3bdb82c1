package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The self-report was returned; the clock waits for the next one. */
@StoredAs(name = "inspection.self-report-returned", version = 1)
public record SelfReportReturned(
        UUID inspection, String reason, @Nullable LocalDate occurredOn, @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
