package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.event.Document;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** Hands the closed file to the archive. */
@ReadOnceMore
@WhileCase({CaseCondition.FILE_CLOSED, CaseCondition.NOT_ARCHIVED})
public record ArchiveCaseFile(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        String archive,
        @Nullable Document handover,
        Occasion occasion)
        implements InspectionCommand {}
