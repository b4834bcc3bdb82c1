package vn.giamsat.view.task;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.R2;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

/** Partial acceptance, more time, an end by authority and a new beginning. */
class RecommendationTasksTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 28);

    private final Story story = new Story();

    @Test
    void what_was_accepted_in_part_is_answered_again_by_the_day_it_names() {
        story.then(Doan1377.recommended(DAY), Doan1377.responded("one"));
        story.then(new ResponseAcceptedInPart(R2, id("one"), "16 mục", "1 mục", null, null, null));
        assertThat(task(TaskKind.RESPOND).open()).isTrue();
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY);
        assertThat(task(TaskKind.DECIDE_RESPONSE).open()).isFalse();

        story.then(Doan1377.responded("two"));
        story.then(
                new ResponseAcceptedInPart(
                        R2, id("two"), "1 mục", "hồ sơ", DAY.plusDays(9), null, null));
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void a_request_for_more_time_is_decided_one_way_or_the_other() {
        ExtensionAsked asked =
                new ExtensionAsked(R2, id("x"), DAY.plusDays(30), "…", null, null, null);
        story.then(Doan1377.recommended(DAY), asked);
        assertThat(task(TaskKind.DECIDE_EXTENSION).open()).isTrue();

        story.then(new ExtensionRefused(R2, id("x"), "đủ thời gian", null, null));
        assertThat(task(TaskKind.DECIDE_EXTENSION).open()).isFalse();
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY);

        story.then(asked, extended(DAY.plusDays(30)));
        assertThat(task(TaskKind.DECIDE_EXTENSION).open()).isFalse();
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void what_was_done_while_more_time_was_asked_for_needs_no_decision_on_it() {
        story.then(
                Doan1377.recommended(DAY),
                new ExtensionAsked(R2, id("x"), DAY.plusDays(30), "…", null, null, null),
                Doan1377.responded("one"),
                new ResponseAccepted(R2, id("one"), null, null, null));

        assertThat(task(TaskKind.DECIDE_EXTENSION).open()).isFalse();
        assertThat(task(TaskKind.CLOSE).open()).isTrue();
    }

    @Test
    void what_the_authority_ended_asks_nobody_for_anything_until_it_is_taken_up_again() {
        story.then(
                Doan1377.recommended(null),
                new RecommendationClosedByAuthority(
                        R2, AuthorityGround.BASIS_REPLACED, "đã thay thế", null, null, null));
        assertOpen();

        story.then(new RecommendationReopened(R2, "tái diễn", DAY, null, null));
        assertOpen(TaskKind.RESPOND);
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY);
    }

    @Test
    void what_was_reopened_without_a_day_needs_one() {
        story.then(
                Doan1377.recommended(null),
                new RecommendationClosed(R2, null, null, null),
                new RecommendationReopened(R2, "tái diễn", null, null, null));

        assertOpen(TaskKind.SET_DUE_DATE, TaskKind.RESPOND);
    }

    @Test
    void a_task_is_as_old_as_its_last_opening() {
        story.then(Doan1377.recommended(DAY), Doan1377.responded("one"));
        assertThat(task(TaskKind.RESPOND).opened()).isZero();
        story.then(new ResponseRejected(R2, id("one"), "thiếu", null, null));
        assertThat(task(TaskKind.RESPOND).opened()).isEqualTo(2);
        story.then(new RecommendationReopened(R2, "tái diễn", null, null, null));
        assertThat(task(TaskKind.RESPOND).opened()).as("it was open already").isEqualTo(2);
    }

    @Test
    void a_task_from_an_illustration_is_one() {
        story.then(Doan1377.recommended(DAY), Doan1377.responded("one"));
        assertThat(task(TaskKind.DECIDE_RESPONSE).illustrated()).isFalse();

        story.illustrated().then(new ResponseRejected(R2, id("one"), "thiếu", null, null));
        assertThat(task(TaskKind.RESPOND).illustrated()).isTrue();
    }

    @Test
    void the_due_date_of_the_notice_is_that_of_the_answer_alone() {
        story.then(Doan1377.recommended(DAY));

        assertThat(tasks())
                .filteredOn(task -> task.dueOn() != null)
                .extracting(TaskRow::what)
                .containsExactlyInAnyOrder(TaskKind.RESPOND, TaskKind.SET_DUE_DATE);
        assertThat(task(TaskKind.SET_DUE_DATE).open()).isFalse();
    }

    private static ExtensionGranted extended(LocalDate until) {
        return new ExtensionGranted(R2, id("x"), until, null, null, null, null, DAY);
    }

    private void assertOpen(TaskKind... whats) {
        assertThat(tasks().stream().filter(TaskRow::open).map(TaskRow::what).sorted())
                .containsExactly(whats);
    }

    private TaskRow task(TaskKind what) {
        return tasks().stream().filter(task -> task.what() == what).findFirst().orElseThrow();
    }

    private List<TaskRow> tasks() {
        return Fold.fromNothing(new TaskView()).apply(story.events()).rows();
    }
}
