package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is to be done about a recommendation, from its opening to its closing. */
final class RecommendationTasks {

    private static final Set<TaskKind> ALL =
            EnumSet.range(TaskKind.ASSIGN_FOLLOW_UP_OFFICER, TaskKind.CLOSE);

    private final UUID recommendation;
    private final List<TaskChange> changes = new ArrayList<>();

    private RecommendationTasks(UUID recommendation) {
        this.recommendation = recommendation;
    }

    static List<TaskChange> changes(RecommendationEvent event) {
        RecommendationTasks tasks = new RecommendationTasks(event.recommendation());
        tasks.change(event);
        return tasks.changes;
    }

    private void change(RecommendationEvent event) {
        switch (event) {
            case RecommendationOpened e -> begin(e);
            case FollowUpOfficerAssigned e -> hand(e.officer().account());
            case DueDateSet e -> due(e.dueOn());
            case RecommendationAcknowledged _ -> close(TaskKind.ACKNOWLEDGE);
            case ResponseSubmitted _ -> {
                close(TaskKind.RESPOND);
                open(TaskKind.DECIDE_RESPONSE);
            }
            case ResponseWithdrawn _ -> respondAgain();
            case ResponseAccepted _ -> {
                close(TaskKind.DECIDE_RESPONSE);
                close(TaskKind.DECIDE_EXTENSION);
                open(TaskKind.CLOSE);
            }
            case ResponseAcceptedInPart e -> {
                respondAgain();
                if (e.dueOn() != null) {
                    due(e.dueOn());
                }
            }
            case ResponseRejected _ -> respondAgain();
            case ExtensionAsked _ -> open(TaskKind.DECIDE_EXTENSION);
            case ExtensionGranted e -> {
                close(TaskKind.DECIDE_EXTENSION);
                due(e.dueOn());
            }
            case ExtensionRefused _ -> close(TaskKind.DECIDE_EXTENSION);
            case RecommendationClosed _, RecommendationClosedByAuthority _ ->
                    ALL.forEach(this::close);
            case RecommendationReopened e -> {
                open(TaskKind.RESPOND);
                if (e.dueOn() != null) {
                    due(e.dueOn());
                }
                changes.add(
                        new TaskChange.Open(
                                key(TaskKind.SET_DUE_DATE), TaskCondition.WITHOUT_DUE_DATE));
            }
            case RemediationPlanned _, ProgressReported _, ReminderSent _ -> {}
        }
    }

    private void begin(RecommendationOpened e) {
        TaskMatter place =
                new TaskMatter(
                        e.delegation(), e.inspection(), recommendation, null, e.addressee(), true);
        Set<TaskKind> first =
                EnumSet.of(
                        TaskKind.ASSIGN_FOLLOW_UP_OFFICER, TaskKind.ACKNOWLEDGE, TaskKind.RESPOND);
        if (e.dueOn() == null) {
            first.add(TaskKind.SET_DUE_DATE);
        }
        for (TaskKind what : ALL) {
            boolean hasDueDate = what == TaskKind.RESPOND || what == TaskKind.SET_DUE_DATE;
            LocalDate dueOn = hasDueDate ? e.dueOn() : null;
            changes.add(new TaskChange.Begin(key(what), what, place, first.contains(what), dueOn));
        }
    }

    private void hand(@Nullable UUID officer) {
        close(TaskKind.ASSIGN_FOLLOW_UP_OFFICER);
        if (officer != null) {
            ALL.forEach(what -> changes.add(new TaskChange.Hand(key(what), officer)));
        }
    }

    private void respondAgain() {
        close(TaskKind.DECIDE_RESPONSE);
        open(TaskKind.RESPOND);
    }

    private void due(LocalDate day) {
        close(TaskKind.SET_DUE_DATE);
        changes.add(new TaskChange.Due(key(TaskKind.RESPOND), day));
        changes.add(new TaskChange.Due(key(TaskKind.SET_DUE_DATE), day));
    }

    private void open(TaskKind what) {
        changes.add(new TaskChange.Open(key(what), TaskCondition.ALWAYS));
    }

    private void close(TaskKind what) {
        changes.add(new TaskChange.Close(key(what)));
    }

    private String key(TaskKind what) {
        return TaskChange.key(recommendation, what);
    }
}
