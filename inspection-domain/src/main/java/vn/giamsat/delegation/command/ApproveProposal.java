package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.event.Document;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

import java.util.List;

/** The issuing body founds the proposed delegation by its decision. */
@WhileDelegation(DelegationCondition.PROPOSED)
@AskedInOrder({"decision", "occasion", "name", "members"})
public record ApproveProposal(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        String name,
        Document decision,
        List<Member> members,
        Occasion occasion)
        implements DelegationCommand {}
