package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;
import java.util.UUID;

/**
 * Delivers a correction of the notice in writing to the subject and those concerned, be the file of
 * the case closed or not.
 */
@ReadOnceMore
@WhileCase(CaseCondition.WITH_CORRECTION_TO_DELIVER)
public record DeliverCorrection(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.CORRECTION) UUID correction,
        @DemandedByRule List<UnitId> recipients,
        @Paragraph @Nullable String note,
        Occasion occasion)
        implements InspectionCommand {}
