package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** Submits a corrected proposal. */
@WhileDelegation(DelegationCondition.RETURNED)
public record ResubmitProposal(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Paragraph String theme,
        @Nullable Document proposal,
        Occasion occasion)
        implements DelegationCommand {}
