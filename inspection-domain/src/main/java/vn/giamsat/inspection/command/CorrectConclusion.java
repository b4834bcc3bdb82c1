package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** Corrects an issued conclusion by a new document, with the reason. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.CONCLUDED})
public record CorrectConclusion(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        Document document,
        @Paragraph String text,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
