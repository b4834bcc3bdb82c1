package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.NewId;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.UUID;

/** Appends a paper to a closed file, which itself is never edited. */
@WhileCase(CaseCondition.FILE_CLOSED)
@AskedInOrder({"file", "occasion", "shows", "reason"})
public record AppendLatePaper(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID evidence,
        EvidenceFile file,
        @Paragraph String shows,
        @Paragraph String reason,
        Occasion occasion)
        implements InspectionCommand {}
