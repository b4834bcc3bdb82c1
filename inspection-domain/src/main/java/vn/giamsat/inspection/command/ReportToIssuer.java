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
 * The delegation reports its result to the issuing body: the draft that the conference adopted, or
 * a later one, with the reason why no other conference was held on it.
 */
@ReadOnceMore
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.READY_TO_REPORT})
@AskedInOrder({"report", "occasion", "draftVersion", "withoutConference", "proposals"})
public record ReportToIssuer(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Nullable Document report,
        @Refers(ReferenceKind.DRAFT) @Nullable Integer draftVersion,
        @Paragraph @Nullable String proposals,
        @Paragraph @Nullable String withoutConference,
        Occasion occasion)
        implements InspectionCommand {}
