package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Withdraws a finding, with the reason; its text stays readable. */
@WhileCase({
    CaseCondition.FILE_OPEN,
    CaseCondition.IN_FIELDWORK,
    CaseCondition.WITH_STANDING_FINDING
})
public record WithdrawFinding(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.FINDING) UUID finding,
        @Paragraph String reason)
        implements InspectionCommand {}
