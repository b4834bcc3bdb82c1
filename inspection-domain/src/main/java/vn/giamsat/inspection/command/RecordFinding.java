package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

/** Records a finding of the delegation as a draft. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK})
@AskedInOrder({"occasion", "session", "kind", "content", "evidence"})
public record RecordFinding(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID finding,
        FindingKind kind,
        FindingContent content,
        @Refers(ReferenceKind.SESSION) @Nullable UUID session,
        @Refers(ReferenceKind.EVIDENCE) List<UUID> evidence,
        Occasion occasion)
        implements InspectionCommand {}
