package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.event.Document;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

/** Appoints a member to a post of the delegation. */
@WhileDelegation(DelegationCondition.ACTING)
public record AppointMember(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        Member member,
        @Nullable Document decision,
        Occasion occasion)
        implements DelegationCommand {}
