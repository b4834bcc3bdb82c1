package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.event.Document;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/**
 * The issuer gives a case the time limit of a rule, or the working days of the plan where no rule
 * is known, and says why. The last day is counted anew.
 */
@ReadOnceMore
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK})
@AskedInOrder({"deadlineRule", "planDays", "document", "occasion", "reason"})
public record BindTimeLimit(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.DEADLINE_RULE) @Nullable String deadlineRule,
        @Nullable Integer planDays,
        @Nullable Document document,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
