package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.NewId;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.InspectionId;

import java.time.LocalDate;
import java.util.UUID;

/** Adds a file to the case as evidence (minh chứng), with what it shows. */
@WhileCase(CaseCondition.FILE_OPEN)
@AskedInOrder({"file", "shows", "evidenceDate", "session"})
public record AddEvidence(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID evidence,
        EvidenceFile file,
        @Paragraph String shows,
        @Refers(ReferenceKind.SESSION) @Nullable UUID session,
        @Nullable LocalDate evidenceDate)
        implements InspectionCommand {}
