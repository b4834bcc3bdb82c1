package vn.giamsat.view.contradiction;

import static vn.giamsat.view.contradiction.ContradictionKind.DECLARED_RELATION;
import static vn.giamsat.view.contradiction.ContradictionKind.DEPARTURE;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.inspection.event.InspectionOpened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is taken although a rule is against it, because somebody answers for it: a departure from
 * the plan, and a member of the unit examined for as long as that member serves.
 */
final class Declarations {

    private final List<Contradiction> departures = new ArrayList<>();
    private final Map<UUID, Contradiction> declared = new LinkedHashMap<>();

    void take(CaseFact fact) {
        switch (fact.event()) {
            case DelegationProposed e -> depart(fact, e.occurredOn(), e.departure());
            case DelegationFounded e -> {
                depart(fact, e.occurredOn(), e.departure());
                declare(fact, e.occurredOn(), e.members());
            }
            case ProposalApproved e -> declare(fact, e.occurredOn(), e.members());
            case MemberAppointed e -> declare(fact, e.occurredOn(), List.of(e.member()));
            case MemberReplaced e -> {
                declared.remove(e.leaving());
                declare(fact, e.occurredOn(), List.of(e.successor()));
            }
            case MemberReleased e -> declared.remove(e.leaving());
            case InspectionOpened e -> depart(fact, e.occurredOn(), e.departure());
            default -> {} // declares nothing
        }
    }

    private void depart(CaseFact fact, @Nullable LocalDate day, @Nullable String reason) {
        if (reason != null) {
            departures.add(new Contradiction(DEPARTURE, fact.on(day), null, reason, null));
        }
    }

    private void declare(CaseFact fact, @Nullable LocalDate day, List<Member> members) {
        for (Member member : members) {
            String said = member.declared();
            if (said != null) {
                declared.put(
                        member.member(),
                        new Contradiction(
                                DECLARED_RELATION,
                                fact.on(day),
                                null,
                                said,
                                member.person().name()));
            }
        }
    }

    List<Contradiction> found() {
        List<Contradiction> all = new ArrayList<>(departures);
        all.addAll(declared.values());
        return all;
    }
}
