package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.NewId;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.UUID;

/**
 * Corrects an issued conclusion by a new document, with the reason. The file may be closed: a
 * notice is corrected by another paper, which is added to the file and changes nothing in it.
 */
@WhileCase(CaseCondition.CONCLUDED)
public record CorrectConclusion(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID correction,
        Document document,
        @Paragraph String text,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
