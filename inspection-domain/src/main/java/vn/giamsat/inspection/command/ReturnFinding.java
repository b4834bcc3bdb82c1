package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Returns a finding to its author from internal review, with the reason. */
@WhileCase({
    CaseCondition.FILE_OPEN,
    CaseCondition.IN_FIELDWORK,
    CaseCondition.WITH_FINDING_TO_REVIEW
})
public record ReturnFinding(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.FINDING) UUID finding,
        @Paragraph String reason)
        implements InspectionCommand {}
