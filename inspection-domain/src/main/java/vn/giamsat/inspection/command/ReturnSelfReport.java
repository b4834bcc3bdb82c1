package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** Returns a self-report that does not follow the outline; the clock waits for the next one. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.WITH_SELF_REPORT})
public record ReturnSelfReport(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
