package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The case of one delegation at one subject unit was opened. */
@StoredAs(name = "inspection.inspection-opened", version = 1)
public record InspectionOpened(
        UUID inspection,
        UUID delegation,
        UUID subject,
        CaseKind kind,
        String theme,
        List<Document> basis,
        @Nullable PeriodExamined periodExamined,
        @Nullable String deadlineRule,
        @Nullable UUID escalatedFrom,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable TimeLimit limit)
        implements InspectionEvent, CaseStep {}
