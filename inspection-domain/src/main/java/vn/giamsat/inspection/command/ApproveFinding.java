package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Approves a finding in internal review; nobody approves a finding of their own. */
@WhileCase({
    CaseCondition.FILE_OPEN,
    CaseCondition.IN_FIELDWORK,
    CaseCondition.WITH_FINDING_TO_REVIEW
})
public record ApproveFinding(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.FINDING) UUID finding,
        @Paragraph @Nullable String note)
        implements InspectionCommand {}
