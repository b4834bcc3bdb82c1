package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** Closes the file of the case, with lessons learnt and the list of its papers. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.READY_TO_CLOSE})
public record CloseCaseFile(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Paragraph @Nullable String lessons,
        @Paragraph @Nullable String inventory,
        Occasion occasion)
        implements InspectionCommand {}
