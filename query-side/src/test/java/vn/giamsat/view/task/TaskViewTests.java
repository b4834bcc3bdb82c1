package vn.giamsat.view.task;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.CASE;
import static vn.giamsat.view.Doan1377.R2;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

class TaskViewTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 28);

    private final Story story = new Story();

    @Test
    void a_founded_delegation_needs_its_plan_then_a_case() {
        story.then(Doan1377.founded());
        assertOpen(TaskKind.DECIDE_PLAN);
        story.then(Doan1377.planned());
        assertOpen(TaskKind.OPEN_CASE);
        story.then(Doan1377.opened());
        assertOpen(TaskKind.ANNOUNCE);
    }

    @Test
    void a_plan_decided_after_the_case_was_opened_asks_for_no_other_case() {
        story.then(Doan1377.founded(), Doan1377.opened(), Doan1377.planned());
        assertOpen(TaskKind.ANNOUNCE);
    }

    @Test
    void a_finding_of_the_same_id_in_another_case_has_its_own_task() {
        story.then(
                new FindingSubmittedForReview(CASE, Doan1377.FINDING),
                new FindingReturned(id("another case"), Doan1377.FINDING, "thiếu căn cứ"));
        assertOpen(TaskKind.REVIEW_FINDING);
    }

    @Test
    void the_procedure_asks_for_one_step_after_the_other() {
        story.then(Doan1377.opened(), Doan1377.announced());
        assertOpen(TaskKind.SEND_SELF_REPORT, TaskKind.RECEIVE_SELF_REPORT);
        assertThat(task(TaskKind.SEND_SELF_REPORT).dueOn()).isEqualTo(LocalDate.of(2024, 5, 20));
        story.then(Doan1377.selfReport());
        assertOpen(TaskKind.HOLD_SESSION);
        story.then(Doan1377.session(DAY));
        assertOpen(TaskKind.PREPARE_DRAFT);
        story.then(Doan1377.draft());
        assertOpen(TaskKind.HOLD_CONFERENCE);
        story.then(Doan1377.conference(ConferenceOutcome.TO_BE_HELD_AGAIN));
        assertOpen(TaskKind.HOLD_CONFERENCE);
        story.then(Doan1377.conference(ConferenceOutcome.ADOPTED));
        assertOpen(TaskKind.REPORT_TO_ISSUER);
        story.then(Doan1377.reported());
        assertOpen(TaskKind.ISSUE_CONCLUSION);
        story.then(new ReturnedForMoreWork(CASE, "làm rõ", null, null));
        assertOpen(TaskKind.REPORT_TO_ISSUER);
        story.then(Doan1377.reported(), Doan1377.concluded());
        assertOpen(TaskKind.DELIVER_NOTICE);
        story.then(Doan1377.delivered());
        assertOpen(TaskKind.CLOSE_FILE);
        story.then(new CaseFileClosed(CASE, null, null, null, null));
        assertOpen(TaskKind.ARCHIVE_FILE);
        story.then(new CaseFileArchived(CASE, "VP", null, null, null));
        assertOpen();
    }

    @Test
    void another_session_after_the_draft_asks_for_no_other_draft() {
        story.then(
                Doan1377.opened(),
                Doan1377.announced(),
                Doan1377.selfReport(),
                Doan1377.session(DAY),
                Doan1377.draft(),
                Doan1377.session(DAY));

        assertOpen(TaskKind.HOLD_CONFERENCE);
    }

    @Test
    void a_visit_asks_for_a_session_and_then_to_close_the_file() {
        story.then(Doan1377.opened(CASE, Doan1377.UNIT, CaseKind.INSPECTION_VISIT));
        assertOpen(TaskKind.HOLD_SESSION);
        story.then(Doan1377.session(DAY));
        assertOpen(TaskKind.CLOSE_FILE);
    }

    @Test
    void a_returned_self_report_is_asked_for_again() {
        story.then(
                Doan1377.opened(),
                Doan1377.announced(),
                Doan1377.selfReport(),
                Doan1377.session(DAY),
                Doan1377.draft(),
                new SelfReportReturned(CASE, "thiếu", null, null));

        assertOpen(
                TaskKind.SEND_SELF_REPORT, TaskKind.RECEIVE_SELF_REPORT, TaskKind.HOLD_CONFERENCE);
    }

    @Test
    void what_is_done_within_the_time_allowed_is_due_when_it_ends() {
        story.then(Doan1377.opened(), Doan1377.announced());
        assertThat(task(TaskKind.PREPARE_DRAFT).dueOn()).isNull();
        story.then(Doan1377.selfReport());
        assertThat(task(TaskKind.PREPARE_DRAFT).dueOn()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(task(TaskKind.HOLD_CONFERENCE).dueOn()).isEqualTo(LocalDate.of(2024, 7, 1));
        story.then(new InspectionExtended(CASE, 5, null, "phức tạp", null, null, DAY.plusDays(60)));
        assertThat(task(TaskKind.REPORT_TO_ISSUER).dueOn()).isEqualTo(DAY.plusDays(60));
        story.then(new SelfReportReturned(CASE, "thiếu", null, null));
        assertThat(task(TaskKind.PREPARE_DRAFT).dueOn())
                .as("the time begins anew with the next self-report")
                .isNull();
    }

    @Test
    void findings_and_supplements_have_a_task_each() {
        story.then(
                new FindingSubmittedForReview(CASE, Doan1377.FINDING),
                new SupplementRequested(
                        CASE, id("q"), PaperKind.SUPPLEMENT, "về…", DAY, null, null));
        assertOpen(TaskKind.ANSWER_SUPPLEMENT_REQUEST, TaskKind.REVIEW_FINDING);
        assertThat(task(TaskKind.ANSWER_SUPPLEMENT_REQUEST).dueOn()).isEqualTo(DAY);

        story.then(
                new FindingReturned(CASE, Doan1377.FINDING, "thiếu căn cứ"),
                new SupplementReceived(
                        CASE, id("q"), PaperKind.SUPPLEMENT, "…", null, List.of(), null, null));
        assertOpen();
    }

    @Test
    void a_recommendation_goes_back_and_forth_between_unit_and_officer() {
        story.then(Doan1377.recommended(null));
        assertOpen(
                TaskKind.ASSIGN_FOLLOW_UP_OFFICER,
                TaskKind.SET_DUE_DATE,
                TaskKind.ACKNOWLEDGE,
                TaskKind.RESPOND);
        story.then(
                new FollowUpOfficerAssigned(
                        R2, new Person("Cán bộ", List.of(), id("officer")), null, null),
                new DueDateSet(R2, DAY, "ấn định", null, null, null),
                new RecommendationAcknowledged(R2, null, null, null));
        assertOpen(TaskKind.RESPOND);
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY);
        story.then(Doan1377.responded("one"));
        assertOpen(TaskKind.DECIDE_RESPONSE);
        assertThat(task(TaskKind.DECIDE_RESPONSE).officer()).isEqualTo(id("officer"));
        assertThat(task(TaskKind.DECIDE_RESPONSE).whose()).isEqualTo(Whose.FOLLOW_UP_OFFICER);
        story.then(new ResponseWithdrawn(R2, id("one"), "gửi nhầm", null, null));
        assertOpen(TaskKind.RESPOND);
        story.then(Doan1377.responded("once more"));
        assertOpen(TaskKind.DECIDE_RESPONSE);
        story.then(new ResponseRejected(R2, id("once more"), "chưa đủ", null, null));
        assertOpen(TaskKind.RESPOND);
        story.then(new ExtensionAsked(R2, id("x"), DAY.plusDays(30), "…", null, null, null));
        assertOpen(TaskKind.RESPOND, TaskKind.DECIDE_EXTENSION);
        story.then(
                new ExtensionGranted(R2, id("x"), DAY.plusDays(30), null, null, null, null, DAY));
        assertThat(task(TaskKind.RESPOND).dueOn()).isEqualTo(DAY.plusDays(30));
        story.then(
                Doan1377.responded("two"), new ResponseAccepted(R2, id("two"), null, null, null));
        assertOpen(TaskKind.CLOSE);
        story.then(new RecommendationClosed(R2, null, null, null));
        assertOpen();
        story.then(new RecommendationReopened(R2, "tái diễn", null, null, null));
        assertOpen(TaskKind.RESPOND);
    }

    @Test
    void an_answer_waits_for_the_issuing_body_until_an_officer_is_named() {
        story.then(Doan1377.recommended(null), Doan1377.responded("one"));
        assertThat(task(TaskKind.DECIDE_RESPONSE).whose()).isEqualTo(Whose.ISSUER);

        story.then(
                new FollowUpOfficerAssigned(
                        R2, new Person("Cán bộ", List.of(), id("officer")), null, null));
        assertThat(task(TaskKind.DECIDE_RESPONSE).whose()).isEqualTo(Whose.FOLLOW_UP_OFFICER);
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
