package vn.giamsat.view.task;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
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
import vn.giamsat.event.CaseKind;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be done before a delegation sets out. */
final class DelegationTasks {

    private DelegationTasks() {}

    static List<TaskChange> changes(DelegationEvent event) {
        UUID id = event.delegation();
        return switch (event) {
            case DelegationProposed e ->
                    Stream.concat(
                                    Stream.of(begin(id, TaskKind.APPROVE_PROPOSAL, true)),
                                    afterFounding(id, e.kind(), false))
                            .toList();
            case DelegationFounded e -> afterFounding(id, e.kind(), true).toList();
            case ProposalReturned _ -> List.of(close(id, TaskKind.APPROVE_PROPOSAL));
            case ProposalResubmitted _ -> List.of(open(id, TaskKind.APPROVE_PROPOSAL));
            case ProposalApproved _ ->
                    List.of(close(id, TaskKind.APPROVE_PROPOSAL), open(id, TaskKind.DECIDE_PLAN));
            case PlanDecided _ -> List.of(close(id, TaskKind.DECIDE_PLAN), openCase(id));
            case DelegationDisbanded _ ->
                    List.of(
                            close(id, TaskKind.APPROVE_PROPOSAL),
                            close(id, TaskKind.DECIDE_PLAN),
                            close(id, TaskKind.OPEN_CASE));
            case DecisionRecorded _,
                    PlanAdjusted _,
                    ReportOutlineIssued _,
                    WorkAssigned _,
                    MemberAppointed _,
                    MemberReplaced _,
                    MemberReleased _ ->
                    List.of();
        };
    }

    /** A visit needs no plan before it sets out. */
    private static Stream<TaskChange> afterFounding(UUID id, CaseKind kind, boolean founded) {
        return Stream.of(
                begin(id, TaskKind.DECIDE_PLAN, founded && kind.isFormal()),
                begin(id, TaskKind.OPEN_CASE, founded && !kind.isFormal()));
    }

    private static TaskChange begin(UUID id, TaskKind what, boolean open) {
        return new TaskChange.Begin(
                TaskChange.key(id, what), what, TaskMatter.delegation(id), open, null);
    }

    private static TaskChange open(UUID id, TaskKind what) {
        return new TaskChange.Open(TaskChange.key(id, what), TaskCondition.ALWAYS);
    }

    /** A plan decided, or entered, after the case was opened asks for no other case. */
    private static TaskChange openCase(UUID id) {
        return new TaskChange.Open(TaskChange.key(id, TaskKind.OPEN_CASE), TaskCondition.ONCE);
    }

    private static TaskChange close(UUID id, TaskKind what) {
        return new TaskChange.Close(TaskChange.key(id, what));
    }
}
