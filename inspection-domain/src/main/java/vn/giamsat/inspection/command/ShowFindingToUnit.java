package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Shows an approved finding to the subject unit. */
@ReadOnceMore
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.WITH_FINDING_TO_SHOW})
public record ShowFindingToUnit(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.FINDING) UUID finding)
        implements InspectionCommand {}
