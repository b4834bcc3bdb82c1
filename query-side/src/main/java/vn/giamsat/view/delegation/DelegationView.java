package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.delegation.event.WorkAssigned;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One row per delegation. */
public final class DelegationView implements View<DelegationRow> {

    @Override
    public String name() {
        return "delegation";
    }

    @Override
    public Class<DelegationRow> rowType() {
        return DelegationRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(DelegationEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof DelegationEvent event
                ? List.of(event.delegation().toString())
                : List.of();
    }

    @Override
    public DelegationRow evolve(@Nullable DelegationRow row, RecordedEvent recorded, String key) {
        DelegationEvent event = (DelegationEvent) recorded.event();
        DelegationDraft draft = begin(row, recorded, key);
        change(draft, event);
        draft.illustrated |= recorded.illustration();
        if (recorded.illustration()) {
            draft.illustratedSteps =
                    Stream.concat(draft.illustratedSteps.stream(), Stream.of(nameOf(event)))
                            .distinct()
                            .toList();
        }
        draft.version = recorded.version();
        return draft.row();
    }

    /** By the event's name, and by the member where there are many. */
    private static String nameOf(DelegationEvent event) {
        String name = event.getClass().getSimpleName();
        return switch (event) {
            case MemberAppointed e -> name + " " + e.member().member();
            case MemberReplaced e -> name + " " + e.successor().member();
            default -> name;
        };
    }

    private DelegationDraft begin(@Nullable DelegationRow row, RecordedEvent recorded, String key) {
        if (recorded.event() instanceof DelegationProposed e) {
            return proposed(e, recorded.position());
        }
        if (recorded.event() instanceof DelegationFounded e) {
            return founded(e, recorded.position());
        }
        return new DelegationDraft(existing(row, recorded, key));
    }

    private static DelegationDraft proposed(DelegationProposed e, long position) {
        DelegationDraft draft =
                new DelegationDraft(
                        e.delegation(),
                        e.name(),
                        e.kind(),
                        e.origin(),
                        e.issuer(),
                        e.theme(),
                        e.basis(),
                        position);
        draft.proposal = e.proposal();
        draft.escalatedFrom = e.escalatedFrom();
        return draft;
    }

    private static DelegationDraft founded(DelegationFounded e, long position) {
        DelegationDraft draft =
                new DelegationDraft(
                        e.delegation(),
                        e.name(),
                        e.kind(),
                        e.origin(),
                        e.issuer(),
                        e.theme(),
                        e.basis(),
                        position);
        draft.decision = e.decision();
        draft.members = e.members();
        draft.periodExamined = e.periodExamined();
        draft.foundedOn = e.occurredOn();
        draft.state = DelegationState.FOUNDED;
        return draft;
    }

    private static void change(DelegationDraft draft, DelegationEvent event) {
        switch (event) {
            case DelegationProposed e -> draft.state = DelegationState.PROPOSED;
            case DelegationFounded e -> draft.state = DelegationState.FOUNDED;
            case ProposalReturned e -> draft.state = DelegationState.RETURNED;
            case ProposalResubmitted e -> {
                draft.state = DelegationState.PROPOSED;
                draft.theme = e.theme();
                draft.proposal = e.proposal();
            }
            case ProposalApproved e -> approve(draft, e);
            case DecisionRecorded e -> draft.decision = e.decision();
            case PlanDecided e -> decidePlan(draft, e);
            case PlanAdjusted e -> adjustPlan(draft, e);
            case ReportOutlineIssued e -> draft.outline = e;
            case WorkAssigned e ->
                    draft.assignments =
                            with(
                                    draft.assignments,
                                    new Assignment(e.member(), e.task(), e.occurredOn()));
            case MemberAppointed e -> draft.members = with(draft.members, e.member());
            case MemberReplaced e ->
                    draft.members = with(without(draft.members, e.leaving()), e.successor());
            case MemberReleased e -> draft.members = without(draft.members, e.leaving());
            case DelegationDisbanded e -> {
                draft.state = DelegationState.DISBANDED;
                draft.disbandedOn = e.occurredOn();
            }
        }
    }

    private static void approve(DelegationDraft draft, ProposalApproved e) {
        draft.state = DelegationState.FOUNDED;
        draft.name = e.name();
        draft.decision = e.decision();
        draft.members = e.members();
        draft.foundedOn = e.occurredOn();
    }

    private static void decidePlan(DelegationDraft draft, PlanDecided e) {
        draft.state = DelegationState.PLANNED;
        draft.plan = e;
        draft.subjects = e.subjects();
        if (e.periodExamined() != null) {
            draft.periodExamined = e.periodExamined();
        }
    }

    private static void adjustPlan(DelegationDraft draft, PlanAdjusted e) {
        draft.adjustments = with(draft.adjustments, e);
        if (!e.subjects().isEmpty()) {
            draft.subjects = e.subjects();
        }
        if (e.periodExamined() != null) {
            draft.periodExamined = e.periodExamined();
        }
    }

    private static <T> List<T> with(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    private static List<Member> without(List<Member> members, UUID leaving) {
        return members.stream().filter(member -> !member.member().equals(leaving)).toList();
    }
}
