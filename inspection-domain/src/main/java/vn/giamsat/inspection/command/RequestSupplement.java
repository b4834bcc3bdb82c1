package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks the subject for a supplement (bổ sung) or an explanation (giải trình), as often as needed.
 */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK})
@AskedInOrder({"occasion", "paper", "about", "dueOn"})
public record RequestSupplement(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID request,
        PaperKind paper,
        @Paragraph String about,
        @Nullable LocalDate dueOn,
        Occasion occasion)
        implements InspectionCommand {}
