package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Takes a piece of evidence out of consideration, with the reason; the file stays. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.WITH_EVIDENCE})
public record WithdrawEvidence(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.EVIDENCE) UUID evidence,
        @Paragraph String reason)
        implements InspectionCommand {}
