package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Amends a finding, with the reason; the earlier text stays readable. */
@WhileCase({
    CaseCondition.FILE_OPEN,
    CaseCondition.IN_FIELDWORK,
    CaseCondition.WITH_STANDING_FINDING
})
public record AmendFinding(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.FINDING) UUID finding,
        FindingKind kind,
        FindingContent content,
        @Paragraph String reason)
        implements InspectionCommand {}
