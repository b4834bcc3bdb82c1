package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Hands a draft finding to another member for internal review. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.WITH_DRAFT_FINDING})
public record SubmitFindingForReview(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.FINDING) UUID finding)
        implements InspectionCommand {}
