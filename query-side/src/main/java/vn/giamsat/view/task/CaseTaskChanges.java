package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.TimeLimit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The words in which the tasks of one case are told. */
record CaseTaskChanges(UUID inspection) {

    /** One each per case; supplements, findings and corrections have one for each. */
    private static final Set<TaskKind> ONCE_PER_CASE =
            EnumSet.complementOf(
                    EnumSet.of(
                            TaskKind.ANSWER_SUPPLEMENT_REQUEST,
                            TaskKind.REVIEW_FINDING,
                            TaskKind.DELIVER_CORRECTION));

    private static final TaskKind[] WITHIN_THE_TIME = {
        TaskKind.PREPARE_DRAFT, TaskKind.HOLD_CONFERENCE, TaskKind.REPORT_TO_ISSUER
    };

    private static Stream<TaskKind> all() {
        return EnumSet.range(TaskKind.ANNOUNCE, TaskKind.ARCHIVE_FILE).stream()
                .filter(ONCE_PER_CASE::contains);
    }

    List<TaskChange> opened(InspectionOpened e) {
        boolean formal = e.kind().isFormal();
        TimeLimit limit = e.limit();
        TaskMatter place =
                new TaskMatter(
                        e.delegation(),
                        inspection,
                        null,
                        null,
                        e.subject(),
                        formal,
                        limit == null ? null : limit.startsAt());
        TaskKind first = formal ? TaskKind.ANNOUNCE : TaskKind.HOLD_SESSION;
        Stream<TaskChange> begun =
                all().map(
                                what ->
                                        new TaskChange.Begin(
                                                TaskChange.key(inspection, what),
                                                what,
                                                place,
                                                what == first,
                                                null));
        return Stream.concat(begun, Stream.of(close(e.delegation(), TaskKind.OPEN_CASE))).toList();
    }

    TaskChange begin(TaskKind what, UUID about, @Nullable LocalDate dueOn) {
        TaskMatter place = TaskMatter.about(inspection, about);
        return new TaskChange.Begin(keyAbout(about, what), what, place, true, dueOn);
    }

    Stream<TaskChange> open(TaskCondition asked, TaskKind... whats) {
        return Stream.of(whats)
                .map(what -> new TaskChange.Open(TaskChange.key(inspection, what), asked));
    }

    Stream<TaskChange> close(TaskKind... whats) {
        return Stream.of(whats).map(what -> close(inspection, what));
    }

    Stream<TaskChange> closeAll() {
        return all().map(what -> close(inspection, what));
    }

    Stream<TaskChange> due(@Nullable LocalDate dueOn, TaskKind... whats) {
        return Stream.of(whats)
                .map(what -> new TaskChange.Due(TaskChange.key(inspection, what), dueOn));
    }

    /** What is done within the time allowed at the subject is due when that time ends. */
    Stream<TaskChange> timeEnds(@Nullable LocalDate dueOn) {
        return dueOn == null ? Stream.empty() : due(dueOn, WITHIN_THE_TIME);
    }

    /** The same, also where the day is not known any more. */
    Stream<TaskChange> timeEndsNow(@Nullable LocalDate dueOn) {
        return due(dueOn, WITHIN_THE_TIME);
    }

    /** Where the time began with the self-report, it begins anew with the next one. */
    Stream<TaskChange> selfReportGivenBack() {
        return Stream.of(WITHIN_THE_TIME)
                .map(what -> new TaskChange.GiveBack(TaskChange.key(inspection, what)));
    }

    /** Closes what {@link #begin} began. */
    TaskChange close(TaskKind what, UUID about) {
        return new TaskChange.Close(keyAbout(about, what));
    }

    private static TaskChange close(UUID matter, TaskKind what) {
        return new TaskChange.Close(TaskChange.key(matter, what));
    }

    /** Another case can never reach a task of this one. */
    private String keyAbout(UUID about, TaskKind what) {
        return inspection + "/" + TaskChange.key(about, what);
    }
}
