package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.StoredAs;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The case of one delegation at one subject unit was opened. The departure says why something
 * unusual is right: a subject outside the plan, a second case at the unit, a bar that was lifted.
 */
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
        @Nullable TimeLimit limit,
        @KeptInside @Paragraph @Nullable String departure)
        implements InspectionEvent, CaseStep {

    /** As the plan and the procedure have it. */
    public InspectionOpened(
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
            @Nullable TimeLimit limit) {
        this(
                inspection,
                delegation,
                subject,
                kind,
                theme,
                basis,
                periodExamined,
                deadlineRule,
                escalatedFrom,
                occurredOn,
                lateReason,
                limit,
                null);
    }
}
