package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The delegation received the subject's self-report; the clock of the supervision started. */
@StoredAs(name = "inspection.self-report-received", version = 1)
public record SelfReportReceived(
        UUID inspection,
        @Nullable Document report,
        List<EvidenceFile> files,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable LocalDate dueOn)
        implements InspectionEvent, CaseStep {}
