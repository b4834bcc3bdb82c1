package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

/** Takes receipt of the subject's self-report, which starts the clock of the supervision. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.WITHOUT_SELF_REPORT})
public record ReceiveSelfReport(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Nullable Document report,
        List<EvidenceFile> files,
        Occasion occasion)
        implements InspectionCommand {}
