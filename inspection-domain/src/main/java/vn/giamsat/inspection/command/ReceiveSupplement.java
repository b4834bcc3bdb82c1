package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

/** Takes receipt of a supplement or an explanation of the subject. */
@WhileCase(CaseCondition.FILE_OPEN)
public record ReceiveSupplement(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.SUPPLEMENT_REQUEST) @Nullable UUID request,
        PaperKind paper,
        @Paragraph @Nullable String text,
        @Nullable Document document,
        List<EvidenceFile> files,
        Occasion occasion)
        implements InspectionCommand {}
