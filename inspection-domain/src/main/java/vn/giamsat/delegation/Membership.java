package vn.giamsat.delegation;

import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_LEADER;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_SECRETARY;
import static vn.giamsat.delegation.rule.DelegationRule.A_LEADER_LEAVES_ONLY_FOR_A_SUCCESSOR;
import static vn.giamsat.delegation.rule.DelegationRule.A_MEMBERSHIP_IS_NAMED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERSON_SERVES_IN_ONE_POST;
import static vn.giamsat.delegation.rule.DelegationRule.A_SUCCESSOR_TAKES_THE_SAME_POST;
import static vn.giamsat.delegation.rule.DelegationRule.NOBODY_TAKES_A_SEAT_BY_THEIR_OWN_HAND;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_SERVING_MEMBER_LEAVES;
import static vn.giamsat.delegation.rule.DelegationRule.WORK_IS_ASSIGNED_TO_A_SERVING_MEMBER;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who serves in the delegation, and who has served before. */
record Membership(Map<UUID, Member> serving, Set<UUID> left) {

    static final Membership NOBODY = new Membership(Map.of(), Set.of());

    /** All who are named at the founding, as a record of facts that were checked before. */
    static Membership of(List<Member> members) {
        Membership all = NOBODY;
        for (Member member : members) {
            all = all.with(member);
        }
        return all;
    }

    static void requireFitting(List<Member> members) {
        Membership all = NOBODY;
        for (Member member : members) {
            all.requireRoomFor(member);
            all = all.with(member);
        }
    }

    /** The accounts of members are known where they have one; so is who acts, but for policies. */
    static void requireNot(@Nullable String actor, List<Member> members) {
        for (Member member : members) {
            UUID account = member.person().account();
            if (account != null && account.toString().equals(actor)) {
                throw new RuleViolated(
                        NOBODY_TAKES_A_SEAT_BY_THEIR_OWN_HAND,
                        Map.of("person", member.person().name()));
            }
        }
    }

    Membership with(Member member) {
        var more = new HashMap<>(serving);
        more.put(member.member(), member);
        return new Membership(Map.copyOf(more), left);
    }

    Membership without(UUID leaving) {
        var fewer = new HashMap<>(serving);
        fewer.remove(leaving);
        var gone = new HashSet<>(left);
        gone.add(leaving);
        return new Membership(Map.copyOf(fewer), Set.copyOf(gone));
    }

    void requireRoomFor(Member member) {
        UUID id = member.member();
        require(!serving.containsKey(id) && !left.contains(id), A_MEMBERSHIP_IS_NAMED_ONCE);
        for (Member other : serving.values()) {
            requireBothServe(other, member);
        }
    }

    void requireReplaceable(UUID leaving, Member successor) {
        Post vacant = requireServing(leaving, ONLY_A_SERVING_MEMBER_LEAVES).post();
        require(successor.post() == vacant, A_SUCCESSOR_TAKES_THE_SAME_POST);
        without(leaving).requireRoomFor(successor);
    }

    void requireReleasable(UUID leaving) {
        Post vacant = requireServing(leaving, ONLY_A_SERVING_MEMBER_LEAVES).post();
        require(vacant != Post.LEADER, A_LEADER_LEAVES_ONLY_FOR_A_SUCCESSOR);
    }

    void requireServing(UUID member) {
        requireServing(member, WORK_IS_ASSIGNED_TO_A_SERVING_MEMBER);
    }

    private Member requireServing(UUID id, Rule rule) {
        Member member = serving.get(id);
        if (member == null) {
            throw new RuleViolated(rule, Map.of("member", id.toString()));
        }
        return member;
    }

    /** Names may be alike; an account is one person. */
    private static void requireBothServe(Member one, Member other) {
        UUID account = one.person().account();
        if (account != null && account.equals(other.person().account())) {
            throw new RuleViolated(A_PERSON_SERVES_IN_ONE_POST, servedBy(one));
        }
        Rule single = singleHolder(one.post());
        if (single != null && one.post() == other.post()) {
            throw new RuleViolated(single, servedBy(one));
        }
    }

    private static @Nullable Rule singleHolder(Post post) {
        return switch (post) {
            case LEADER -> A_DELEGATION_HAS_ONE_LEADER;
            case SECRETARY -> A_DELEGATION_HAS_ONE_SECRETARY;
            case DEPUTY_LEADER, MEMBER -> null;
        };
    }

    private static Map<String, String> servedBy(Member member) {
        return Map.of("post", member.post().name(), "heldBy", member.person().name());
    }
}
