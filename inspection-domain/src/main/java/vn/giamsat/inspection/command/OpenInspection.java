package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/**
 * Opens the case of one delegation at one subject unit. A departure from the plan, or from what is
 * usual between such bodies, is right only with its reason, which stays on the case.
 */
public record OpenInspection(
        InspectionId inspection,
        DelegationId delegation,
        UnitId subject,
        CaseKind kind,
        @Paragraph String theme,
        List<Document> basis,
        @Nullable PeriodExamined periodExamined,
        @Refers(ReferenceKind.DEADLINE_RULE) @Nullable String deadlineRule,
        @Nullable InspectionId escalatedFrom,
        Occasion occasion,
        @KeptInside @Paragraph @Nullable String departure)
        implements InspectionCommand {

    /** As the plan and the procedure have it. */
    public OpenInspection(
            InspectionId inspection,
            DelegationId delegation,
            UnitId subject,
            CaseKind kind,
            String theme,
            List<Document> basis,
            @Nullable PeriodExamined periodExamined,
            @Nullable String deadlineRule,
            @Nullable InspectionId escalatedFrom,
            Occasion occasion) {
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
                occasion,
                null);
    }
}
