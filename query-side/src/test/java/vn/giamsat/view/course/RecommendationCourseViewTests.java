package vn.giamsat.view.course;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.followup.FollowUpState;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class RecommendationCourseViewTests {

    private static final UUID R2 = Doan1377.R2;
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 31);
    private static final LocalDate REPORTED = LocalDate.of(2025, 1, 20);
    private static final LocalDate ACCEPTED = LocalDate.of(2025, 2, 10);

    @Test
    void every_fact_is_a_step_on_its_business_day() {
        List<CourseStep> steps = steps(submitted("one", REPORTED), accepted("one"));

        assertThat(steps).extracting(CourseStep::on).endsWith(REPORTED, ACCEPTED);
        assertThat(steps)
                .extracting(CourseStep::state)
                .containsExactly(
                        FollowUpState.OPEN, FollowUpState.ANSWERED, FollowUpState.CONFIRMED);
    }

    @Test
    void a_fact_without_a_day_counts_from_when_it_was_recorded_in_the_office() {
        CourseStep step = steps(new ReminderSent(R2, null, "đôn đốc", null, null)).getLast();

        assertThat(step.on()).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(step.state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void what_is_done_was_done_when_the_accepted_response_was_reported() {
        CourseStep done =
                steps(
                                submitted("one", LocalDate.of(2024, 12, 1)),
                                new ResponseRejected(R2, id("one"), "thiếu", ACCEPTED, null),
                                submitted("two", REPORTED),
                                accepted("two"),
                                new RecommendationClosed(R2, null, ACCEPTED, null))
                        .getLast();

        assertThat(done.done()).isTrue();
        assertThat(done.doneOn()).isEqualTo(REPORTED);
        assertThat(done.state()).isEqualTo(FollowUpState.CLOSED);
    }

    @Test
    void what_was_taken_back_was_never_reported() {
        List<CourseStep> steps =
                steps(
                        submitted("one", LocalDate.of(2024, 12, 1)),
                        new ResponseWithdrawn(R2, id("one"), "gửi nhầm", ACCEPTED, null));

        assertThat(steps.getLast().state()).isEqualTo(FollowUpState.WITHDRAWN);
        assertThat(steps.getLast().done()).isFalse();
        assertThat(steps.getLast().doneOn()).isNull();
    }

    @Test
    void the_first_due_date_stays_beside_the_present_one() {
        CourseStep step =
                steps(new ExtensionGranted(R2, id("ask"), LATER, null, null, REPORTED, null, DUE))
                        .getLast();

        assertThat(step.firstDueOn()).isEqualTo(DUE);
        assertThat(step.dueOn()).isEqualTo(LATER);
    }

    @Test
    void what_is_taken_up_again_is_not_done() {
        CourseStep step =
                steps(
                                submitted("one", REPORTED),
                                accepted("one"),
                                new RecommendationReopened(R2, "phát sinh", LATER, ACCEPTED, null))
                        .getLast();

        assertThat(step.done()).isFalse();
        assertThat(step.doneOn()).isNull();
        assertThat(step.dueOn()).isEqualTo(LATER);
    }

    @Test
    void an_acknowledgement_is_a_state_only_before_an_answer() {
        RecommendationAcknowledged acknowledged =
                new RecommendationAcknowledged(R2, null, REPORTED, null);

        assertThat(steps(acknowledged).getLast().state()).isEqualTo(FollowUpState.ACKNOWLEDGED);
        assertThat(steps(submitted("one", REPORTED), acknowledged).getLast().state())
                .isEqualTo(FollowUpState.ANSWERED);
    }

    @Test
    void it_begins_on_the_day_of_the_notice() {
        assertThat(steps(submitted("one", REPORTED)).getFirst().on())
                .isEqualTo(LocalDate.of(2024, 6, 28));
    }

    private static ResponseSubmitted submitted(String response, LocalDate on) {
        return new ResponseSubmitted(R2, id(response), "kết quả", null, List.of(), on, null);
    }

    private static ResponseAccepted accepted(String response) {
        return new ResponseAccepted(R2, id(response), null, ACCEPTED, null);
    }

    private static List<CourseStep> steps(DomainEvent... events) {
        Story story = Story.of(Doan1377.recommended(DUE)).then(events);
        return Fold.fromNothing(new RecommendationCourseView())
                .apply(story.events())
                .rows()
                .getFirst()
                .steps();
    }
}
