package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.UUID;

/** Records what the unit asks of its superior (kiến nghị, đề xuất lên trên). */
@WhileCase(CaseCondition.FILE_OPEN)
@AskedInOrder({"session", "addressedTo", "reference", "occasion", "text"})
public record RecordUpwardRequest(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID request,
        @Nullable String reference,
        @Nullable String addressedTo,
        @Paragraph String text,
        @Refers(ReferenceKind.SESSION) @Nullable UUID session,
        Occasion occasion)
        implements InspectionCommand {}
