package vn.giamsat.view.followup;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.R2;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

class FollowUpViewTests {

    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 30);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 24);

    private final Story story = Story.of(Doan1377.recommended(DUE));

    @Test
    void an_opened_recommendation_waits_to_be_acknowledged() {
        assertThat(row().status().state()).isEqualTo(FollowUpState.OPEN);
        story.then(new RecommendationAcknowledged(R2, null, DAY, null));
        assertThat(row().status().state()).isEqualTo(FollowUpState.ACKNOWLEDGED);
        assertThat(row().answers().acknowledgement().acknowledgedOn()).isEqualTo(DAY);
    }

    @Test
    void a_returned_response_waits_no_more_and_says_why() {
        story.then(Doan1377.responded("one"));
        assertThat(row().answers().results().waitingResponse())
                .isEqualTo(Doan1377.responded("one"));

        story.then(new ResponseRejected(R2, id("one"), "minh chứng chưa đủ", DAY, null));

        assertThat(row().status().state()).isEqualTo(FollowUpState.RETURNED);
        assertThat(row().answers().results().waitingResponse()).isNull();
        assertThat(row().answers().results().lastDecision())
                .isEqualTo(
                        new ResponseDecision(
                                id("one"), FollowUpState.RETURNED, "minh chứng chưa đủ", DAY));
    }

    @Test
    void a_response_that_was_taken_back_waits_no_more_and_another_may_follow() {
        story.then(
                Doan1377.responded("one"),
                new ResponseWithdrawn(R2, id("one"), "gửi nhầm phụ lục", DAY, null));

        assertThat(row().status().state()).isEqualTo(FollowUpState.WITHDRAWN);
        assertThat(row().status().state().isOpen()).isTrue();
        assertThat(row().answers().results().waitingResponse()).isNull();
        assertThat(row().answers().results().lastDecision()).isNull();

        story.then(Doan1377.responded("two"));
        assertThat(row().status().state()).isEqualTo(FollowUpState.ANSWERED);
        assertThat(row().answers().results().waitingResponse())
                .isEqualTo(Doan1377.responded("two"));
    }

    @Test
    void a_partial_confirmation_says_what_remains_and_may_set_a_day() {
        story.then(
                Doan1377.responded("one"),
                new ResponseAcceptedInPart(R2, id("one"), "đã làm", "còn lại", LATER, DAY, null));

        assertThat(row().status().state()).isEqualTo(FollowUpState.CONFIRMED_IN_PART);
        assertThat(row().status().remaining()).isEqualTo("còn lại");
        assertThat(row().due().dueOn()).isEqualTo(LATER);

        story.then(Doan1377.responded("two"), new ResponseAccepted(R2, id("two"), null, DAY, null));
        assertThat(row().status().remaining()).isNull();
        assertThat(row().answers().results().responses()).isEqualTo(2);
    }

    @Test
    void a_granted_extension_keeps_the_former_due_date() {
        story.then(asked(), new ExtensionGranted(R2, id("x"), LATER, null, null, null, null, DUE));

        assertThat(row().due().dueOn()).isEqualTo(LATER);
        assertThat(row().due().dueReason()).isEqualTo("cần thêm 30 ngày");
        assertThat(row().due().dueHistory())
                .containsExactly(new DueDateVersion(DUE, "theo thông báo"));
        assertThat(row().due().waitingExtension()).isNull();
    }

    @Test
    void a_refused_extension_changes_no_date() {
        story.then(asked(), new ExtensionRefused(R2, id("x"), "không đủ lý do", null, null));

        assertThat(row().due().dueOn()).isEqualTo(DUE);
        assertThat(row().due().dueHistory()).isEmpty();
        assertThat(row().due().waitingExtension()).isNull();
    }

    private static ExtensionAsked asked() {
        return new ExtensionAsked(R2, id("x"), LATER, "cần thêm 30 ngày", null, null, null);
    }

    @Test
    void a_recommendation_without_a_due_date_is_never_late() {
        Story open = Story.of(Doan1377.recommended(null));
        assertThat(followUp(row(open)).isOverdueOn(LocalDate.MAX)).isFalse();

        open.then(new DueDateSet(R2, DUE, "ấn định", null, null, null));
        assertThat(followUp(row(open)).isOverdueOn(DUE)).isFalse();
        assertThat(followUp(row(open)).isOverdueOn(DUE.plusDays(1))).isTrue();
        assertThat(row(open).due().dueHistory()).containsExactly(new DueDateVersion(null, null));
    }

    private static FollowUp followUp(FollowUpRow row) {
        return new FollowUp(row, null, null, null, true, List.of(), true);
    }

    @Test
    void a_closed_recommendation_may_be_taken_up_again() {
        story.then(new RecommendationClosed(R2, null, DAY, null));
        assertThat(row().status().open()).isFalse();
        assertThat(row().ending().closedOn()).isEqualTo(DAY);

        story.then(new RecommendationReopened(R2, "tái diễn", LATER, DAY, null));
        assertThat(row().status().state()).isEqualTo(FollowUpState.REOPENED);
        assertThat(row().status().open()).isTrue();
        assertThat(row().ending().closedOn()).isNull();
        assertThat(row().ending().reopenings()).isEqualTo(1);
        assertThat(row().due().dueOn()).isEqualTo(LATER);
    }

    @Test
    void a_closure_by_authority_ends_what_waited() {
        RecommendationClosedByAuthority closed =
                new RecommendationClosedByAuthority(
                        R2, AuthorityGround.ADDRESSEE_DISSOLVED, "giải thể", null, DAY, null);

        story.then(Doan1377.responded("one"), asked(), closed);

        assertThat(row().status().state()).isEqualTo(FollowUpState.CLOSED_BY_AUTHORITY);
        assertThat(row().ending().closedByAuthority()).isEqualTo(closed);
        assertThat(row().answers().results().waitingResponse()).isNull();
        assertThat(row().due().waitingExtension()).isNull();
    }

    @Test
    void progress_and_reminders_are_counted() {
        ReminderSent reminder = new ReminderSent(R2, null, "đôn đốc", null, null);

        story.then(reminder, new ProgressReported(R2, "đang làm", List.of(), null, null), reminder);

        assertThat(row().followedUpBy().reminders()).isEqualTo(2);
        assertThat(row().answers().progressReports()).isEqualTo(1);
    }

    private FollowUpRow row() {
        return row(story);
    }

    private static FollowUpRow row(Story story) {
        return Fold.fromNothing(FollowUpView.VIEW).apply(story.events()).rows().getFirst();
    }
}
