package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The suggested outline of the self-report was issued. */
@StoredAs(name = "delegation.report-outline-issued", version = 1)
public record ReportOutlineIssued(
        UUID delegation,
        @Nullable Document outline,
        @Nullable String text,
        @Nullable EvidenceFile file,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements DelegationEvent {}
