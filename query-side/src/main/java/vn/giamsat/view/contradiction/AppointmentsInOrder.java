package vn.giamsat.view.contradiction;

import static vn.giamsat.view.contradiction.ContradictionKind.SESSION_BEFORE_APPOINTMENT;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.event.Document;
import vn.giamsat.event.Person;
import vn.giamsat.event.WrittenAlike;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.view.contradiction.CaseFact.Dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Since when a delegation was there, and since when each of its people served. */
final class AppointmentsInOrder {

    private final List<Appointment> appointments = new ArrayList<>();
    private @Nullable Dated founded;

    /** A person, and since when; whoever was named in the founding decision served from then on. */
    private record Appointment(Person person, @Nullable Dated since) {

        boolean isOf(Person other) {
            return person.account() != null && other.account() != null
                    ? person.account().equals(other.account())
                    : WrittenAlike.fold(person.name()).equals(WrittenAlike.fold(other.name()));
        }
    }

    void take(CaseFact fact) {
        switch (fact.event()) {
            case DelegationFounded e -> found(fact, e.decision(), e.occurredOn(), e.members());
            case ProposalApproved e -> found(fact, e.decision(), e.occurredOn(), e.members());
            case DecisionRecorded e -> {
                LocalDate date = e.decision().date();
                founded = date == null ? founded : fact.dated(date);
            }
            case MemberAppointed e -> appoint(e.member(), fact.dated(e.occurredOn()));
            case MemberReplaced e -> appoint(e.successor(), fact.dated(e.occurredOn()));
            default -> {} // brings nobody
        }
    }

    private void found(
            CaseFact fact,
            @Nullable Document decision,
            @Nullable LocalDate day,
            List<Member> members) {
        LocalDate date = decision == null ? null : decision.date();
        founded = fact.dated(date == null ? day : date);
        members.forEach(member -> appoint(member, null));
    }

    private void appoint(Member member, @Nullable Dated since) {
        appointments.add(new Appointment(member.person(), since));
    }

    @Nullable Dated founded() {
        return founded;
    }

    /** Sessions held by somebody who was appointed later. */
    List<Contradiction> found(Collection<Dated> sessions) {
        List<Contradiction> found = new ArrayList<>();
        for (Dated session : sessions) {
            if (session.fact().event() instanceof SessionHeld held && held.host() != null) {
                Person host = held.host();
                Dated since = since(host);
                if (since != null && session.isBefore(since)) {
                    found.add(session.against(SESSION_BEFORE_APPOINTMENT, since, host.name()));
                }
            }
        }
        return found;
    }

    /** The first appointment of the person; null when there is none, or it is that of all. */
    private @Nullable Dated since(Person person) {
        return appointments.stream()
                .filter(one -> one.isOf(person))
                .findFirst()
                .map(Appointment::since)
                .orElse(null);
    }
}
