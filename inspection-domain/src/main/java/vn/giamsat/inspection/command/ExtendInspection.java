package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** The issuer extends the time of the supervision, within the cap of the deadline rule. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.EXTENDABLE})
public record ExtendInspection(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        int days,
        @Nullable Document document,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
