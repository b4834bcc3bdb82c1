package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** The issuing body returns the report for more verification. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.REPORTED})
public record ReturnForMoreWork(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
