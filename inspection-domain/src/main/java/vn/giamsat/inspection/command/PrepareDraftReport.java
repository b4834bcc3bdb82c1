package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** Keeps the next version of the draft report. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK})
public record PrepareDraftReport(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Paragraph @Nullable String text,
        @Nullable EvidenceFile file,
        Occasion occasion)
        implements InspectionCommand {}
