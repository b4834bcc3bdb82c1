package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per obligation the procedure knows in a matter, open or not. */
public final class TaskView implements View<TaskRow> {

    @Override
    public String name() {
        return "task";
    }

    @Override
    public Class<TaskRow> rowType() {
        return TaskRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(
                DelegationEvent.class,
                CaseStep.class,
                FindingSubmittedForReview.class,
                FindingApproved.class,
                FindingReturned.class,
                FindingAmended.class,
                FindingWithdrawn.class,
                RecommendationEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return changes(recorded.event()).stream().map(TaskChange::key).distinct().toList();
    }

    @Override
    public @Nullable TaskRow evolve(@Nullable TaskRow row, RecordedEvent recorded, String key) {
        TaskRow task = row;
        for (TaskChange change : changes(recorded.event())) {
            if (change.key().equals(key)) {
                task = evolve(task, change, recorded);
            }
        }
        return task;
    }

    private static List<TaskChange> changes(DomainEvent event) {
        return switch (event) {
            case DelegationEvent e -> DelegationTasks.changes(e);
            case InspectionEvent e -> CaseTasks.changes(e);
            case RecommendationEvent e -> RecommendationTasks.changes(e);
            default -> List.of();
        };
    }

    private @Nullable TaskRow evolve(
            @Nullable TaskRow row, TaskChange change, RecordedEvent recorded) {
        return switch (change) {
            case TaskChange.Begin begin -> begin(begin, recorded);
            case TaskChange.Open open -> open(existing(row, recorded, open.key()), open, recorded);
            // what was never asked for need not be closed
            case TaskChange.Close _ -> row == null ? null : row.open(false, recorded.position());
            case TaskChange.Due due -> existing(row, recorded, due.key()).dueOn(due.dueOn());
            case TaskChange.GiveBack back -> {
                TaskRow task = existing(row, recorded, back.key());
                yield task.clock() == ClockStart.SELF_REPORT_RECEIVED ? task.dueOn(null) : task;
            }
            case TaskChange.Hand hand ->
                    existing(row, recorded, hand.key()).officer(hand.officer());
        };
    }

    private static TaskRow open(TaskRow row, TaskChange.Open open, RecordedEvent recorded) {
        return open.asked().of(row)
                ? row.open(true, recorded.position()).illustrated(recorded.illustration())
                : row;
    }

    private static TaskRow begin(TaskChange.Begin begin, RecordedEvent recorded) {
        TaskRow task =
                TaskRow.waiting(begin.what(), begin.place())
                        .dueOn(begin.dueOn())
                        .illustrated(recorded.illustration());
        return begin.open() ? task.open(true, recorded.position()) : task;
    }
}
