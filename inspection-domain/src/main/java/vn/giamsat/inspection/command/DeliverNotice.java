package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/** Delivers the notice in writing to the subject and those concerned. */
@ReadOnceMore
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.CONCLUDED})
public record DeliverNotice(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @DemandedByRule List<UnitId> recipients,
        @Paragraph @Nullable String note,
        Occasion occasion)
        implements InspectionCommand {}
