package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/**
 * Delivers the notice in writing to the subject and those concerned. From then on they see what it
 * recommends to them, and answer; so whom it has not reached gets it after the file was closed too.
 */
@ReadOnceMore
@WhileCase({CaseCondition.CONCLUDED, CaseCondition.NOTICE_TO_DELIVER})
public record DeliverNotice(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @DemandedByRule List<UnitId> recipients,
        @Paragraph @Nullable String note,
        Occasion occasion)
        implements InspectionCommand {}
