package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** Ends a delegation that has done its task. */
@ReadOnceMore
@WhileDelegation(DelegationCondition.ACTING)
public record DisbandDelegation(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Paragraph String reason,
        @Nullable Document document,
        Occasion occasion)
        implements DelegationCommand {}
