package vn.giamsat.crosscheck;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.DomainEvent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a delegation was given to do, by whom, and who serves in it. The subjects are empty while no
 * plan was decided; kind and issuer are unknown while nothing was recorded.
 */
public record Mandate(
        @Nullable CaseKind kind,
        @Nullable Issuer issuer,
        Set<UUID> subjects,
        Map<UUID, Member> serving) {

    private static final Mandate NONE = new Mandate(null, null, Set.of(), Map.of());

    public Mandate {
        subjects = Set.copyOf(subjects);
        serving = Map.copyOf(serving);
    }

    public static Mandate of(List<DomainEvent> history) {
        Mandate mandate = NONE;
        for (DomainEvent event : history) {
            mandate = event instanceof DelegationEvent own ? mandate.after(own) : mandate;
        }
        return mandate;
    }

    private Mandate after(DelegationEvent event) {
        return switch (event) {
            case DelegationProposed e -> new Mandate(e.kind(), e.issuer(), subjects, serving);
            case DelegationFounded e ->
                    new Mandate(e.kind(), e.issuer(), subjects, serving).with(e.members());
            case ProposalApproved e -> with(e.members());
            case PlanDecided e -> examining(e.subjects());
            case PlanAdjusted e -> e.subjects().isEmpty() ? this : examining(e.subjects());
            case MemberAppointed e -> with(List.of(e.member()));
            case MemberReplaced e -> without(e.leaving()).with(List.of(e.successor()));
            case MemberReleased e -> without(e.leaving());
            default -> this; // what was returned, assigned or ended gives nothing to do
        };
    }

    public List<Member> members() {
        return new ArrayList<>(serving.values());
    }

    private Mandate examining(List<UUID> units) {
        return new Mandate(kind, issuer, Set.copyOf(units), serving);
    }

    private Mandate with(List<Member> members) {
        Map<UUID, Member> all = new LinkedHashMap<>(serving);
        members.forEach(member -> all.put(member.member(), member));
        return new Mandate(kind, issuer, subjects, all);
    }

    private Mandate without(UUID leaving) {
        Map<UUID, Member> rest = new LinkedHashMap<>(serving);
        rest.remove(leaving);
        return new Mandate(kind, issuer, subjects, rest);
    }
}
