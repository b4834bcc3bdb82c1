package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

/** Requires the superior of the subject to direct it to comply (công văn). */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.CONCLUDED})
public record DirectSuperior(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        UnitId superior,
        @Nullable Document letter,
        @Paragraph String text,
        Occasion occasion)
        implements InspectionCommand {}
