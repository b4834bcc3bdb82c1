package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** The issuing body returns a proposal for correction, with the reason. */
@WhileDelegation(DelegationCondition.PROPOSED)
public record ReturnProposal(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Paragraph String reason,
        Occasion occasion)
        implements DelegationCommand {}
