package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** The issuer adjusts theme or period examined of the case, with the reason. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK})
public record AdjustInspection(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Paragraph @Nullable String theme,
        @Nullable PeriodExamined periodExamined,
        @Nullable Document document,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
