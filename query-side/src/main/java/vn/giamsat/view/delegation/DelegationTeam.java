package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.WorkAssigned;
import vn.giamsat.view.fold.Appended;
import vn.giamsat.view.read.WithoutAccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who belongs to a delegation today, who was given what to do, and when it parted. */
public record DelegationTeam(
        List<Member> members, List<Assignment> assignments, @Nullable LocalDate disbandedOn) {

    static final DelegationTeam NOBODY_YET = new DelegationTeam(List.of(), List.of(), null);

    DelegationTeam after(DelegationEvent event) {
        return switch (event) {
            case DelegationFounded e -> of(e.members());
            case ProposalApproved e -> of(e.members());
            case MemberAppointed e -> of(Appended.to(members, e.member()));
            case MemberReplaced e -> of(Appended.to(without(e.leaving()), e.successor()));
            case MemberReleased e -> of(without(e.leaving()));
            case WorkAssigned e -> assigned(new Assignment(e.member(), e.task(), e.occurredOn()));
            case DelegationDisbanded e -> new DelegationTeam(members, assignments, e.occurredOn());
            default -> this;
        };
    }

    boolean lacks(Post post) {
        return members.stream().noneMatch(member -> member.post() == post);
    }

    /** How the delegation divides its work is its own affair. */
    DelegationTeam shownToUnit() {
        return new DelegationTeam(
                members.stream().map(DelegationTeam::withoutAccount).toList(),
                List.of(),
                disbandedOn);
    }

    private DelegationTeam of(List<Member> present) {
        return new DelegationTeam(present, assignments, disbandedOn);
    }

    private DelegationTeam assigned(Assignment assignment) {
        return new DelegationTeam(members, Appended.to(assignments, assignment), disbandedOn);
    }

    private List<Member> without(UUID leaving) {
        return members.stream().filter(member -> !member.member().equals(leaving)).toList();
    }

    private static Member withoutAccount(Member member) {
        return new Member(member.member(), WithoutAccount.of(member.person()), member.post());
    }
}
