package vn.giamsat.view.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Origin;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** From the proposal to the plan; most of what becomes of a delegation asks nobody. */
class DelegationTasksTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 28);

    private final Story story = new Story();

    @Test
    void a_proposal_is_decided_before_the_plan() {
        story.then(proposed(CaseKind.THEMATIC_SUPERVISION));
        assertOpen(TaskKind.APPROVE_PROPOSAL);
        story.then(new ProposalReturned(Doan1377.DELEGATION, "chưa rõ", null, null));
        assertOpen();
        story.then(new ProposalResubmitted(Doan1377.DELEGATION, "rõ", null, null, null));
        assertOpen(TaskKind.APPROVE_PROPOSAL);
        story.then(
                new ProposalApproved(
                        Doan1377.DELEGATION,
                        "Đoàn 15",
                        Doan1377.document(DocumentType.DECISION, "15-QĐ/TU", DAY),
                        List.of(),
                        DAY,
                        null));
        assertOpen(TaskKind.DECIDE_PLAN);
        story.then(new DelegationDisbanded(Doan1377.DELEGATION, "hết nhiệm vụ", null, null, null));
        assertOpen();
    }

    @Test
    void a_proposed_visit_needs_no_plan() {
        story.then(proposed(CaseKind.INSPECTION_VISIT));
        assertOpen(TaskKind.APPROVE_PROPOSAL);
    }

    @Test
    void most_facts_about_a_delegation_ask_nobody_for_anything() {
        Set<Class<?>> ask =
                Set.of(
                        DelegationProposed.class,
                        DelegationFounded.class,
                        ProposalReturned.class,
                        ProposalResubmitted.class,
                        ProposalApproved.class,
                        PlanDecided.class,
                        DelegationDisbanded.class);

        assertThat(SampleEvents.all())
                .filteredOn(DelegationEvent.class::isInstance)
                .allSatisfy(
                        event ->
                                assertThat(DelegationTasks.changes((DelegationEvent) event))
                                        .matches(
                                                changes ->
                                                        changes.isEmpty()
                                                                != ask.contains(event.getClass())));
    }

    private static DelegationProposed proposed(CaseKind kind) {
        return new DelegationProposed(
                Doan1377.DELEGATION,
                "Đoàn kiểm tra",
                kind,
                Origin.PROGRAMME,
                new Issuer("Ban Thường vụ", null, null),
                "nội dung",
                List.of(),
                null,
                null,
                null,
                null);
    }

    private void assertOpen(TaskKind... whats) {
        assertThat(tasks().stream().filter(TaskRow::open).map(TaskRow::what).sorted())
                .containsExactly(whats);
    }

    private List<TaskRow> tasks() {
        return Fold.fromNothing(new TaskView()).apply(story.events()).rows();
    }
}
