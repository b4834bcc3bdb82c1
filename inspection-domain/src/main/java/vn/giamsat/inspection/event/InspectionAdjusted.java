package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The issuer adjusted theme or period examined. */
@StoredAs(name = "inspection.inspection-adjusted", version = 1)
public record InspectionAdjusted(
        UUID inspection,
        @Nullable String theme,
        @Nullable PeriodExamined periodExamined,
        @Nullable Document document,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
