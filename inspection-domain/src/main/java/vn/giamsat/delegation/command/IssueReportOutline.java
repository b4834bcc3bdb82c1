package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** Issues the suggested outline (đề cương) of the self-report. */
@WhileDelegation(DelegationCondition.ACTING)
public record IssueReportOutline(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Nullable Document outline,
        @Paragraph @Nullable String text,
        @Nullable EvidenceFile file,
        Occasion occasion)
        implements DelegationCommand {}
