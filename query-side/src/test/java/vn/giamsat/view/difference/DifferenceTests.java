package vn.giamsat.view.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseFileView;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.followup.FollowUpRow;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.followup.FollowUpView;
import vn.giamsat.view.followup.answer.ResponseOutcome;

import java.time.LocalDate;
import java.util.List;

class DifferenceTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void the_same_state_has_no_differences() {
        CaseFileRow row = file(Chronicle.whole());

        assertThat(Difference.between(row, row)).isEmpty();
    }

    @Test
    void identities_versions_and_positions_are_no_differences() {
        DomainEvent again = new RecommendationAcknowledged(Doan1377.R2, null, null, null);
        FollowUpRow before = recommendation(Chronicle.whole());

        FollowUpRow after = recommendation(Chronicle.whole().then(again));

        assertThat(after.facts().version()).isGreaterThan(before.facts().version());
        assertThat(Difference.between(before, after)).isEmpty();
    }

    @Test
    void another_value_is_told_with_what_it_was() {
        FollowUpRow before = recommendation(Chronicle.whole());
        LocalDate later = LocalDate.of(2025, 1, 15);

        List<Change> changes =
                Difference.between(before, recommendation(Chronicle.whole().then(due(later))));

        assertThat(changes)
                .extracting(Change::place, Change::kind, Change::before, Change::after)
                .contains(tuple("dueOn", ChangeKind.CHANGED, before.due().dueOn(), later));
    }

    @Test
    void what_was_not_there_is_added_as_a_whole() {
        Story story = Chronicle.upToAnnouncement();
        CaseFileRow before = file(story);

        List<Change> changes = Difference.between(before, file(story.then(Doan1377.announced())));

        assertThat(changes)
                .anySatisfy(
                        change -> {
                            assertThat(change.place()).isEqualTo("announcement");
                            assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
                            assertThat(change.before()).isNull();
                            assertThat(change.after()).isEqualTo(Doan1377.announced());
                        })
                .anySatisfy(
                        change -> {
                            assertThat(change.place()).isEqualTo("stage");
                            assertThat(change.before()).isEqualTo(CaseStage.OPENED);
                        });
    }

    @Test
    void a_new_item_of_a_list_is_added_and_the_others_stay() {
        Story story = Chronicle.upToFindings();
        CaseFileRow before = file(story);
        DomainEvent session = Doan1377.session(LocalDate.of(2024, 6, 4));

        List<Change> changes = Difference.between(before, file(story.then(session)));

        assertThat(changes).extracting(Change::place).containsOnly("sessions");
        assertThat(changes.getFirst().kind()).isEqualTo(ChangeKind.ADDED);
    }

    @Test
    void an_item_that_left_a_list_is_removed_and_told() {
        record Basis(List<String> papers) {}

        assertThat(
                        Difference.between(
                                new Basis(List.of("QĐ 22", "HD 02")), new Basis(List.of("HD 02"))))
                .singleElement()
                .extracting(Change::kind, Change::place, Change::before, Change::after)
                .containsExactly(ChangeKind.REMOVED, "papers", "QĐ 22", null);
    }

    @Test
    void within_a_record_only_the_part_that_differs_is_told() {
        Document before = Doan1377.concluded().notice();
        Document after =
                new Document(
                        before.type(),
                        before.issuer(),
                        before.term(),
                        before.number(),
                        before.symbol(),
                        LocalDate.of(2025, 2, 1),
                        before.about());

        assertThat(Difference.between(before, after))
                .singleElement()
                .extracting(Change::place, Change::after)
                .containsExactly("date", LocalDate.of(2025, 2, 1));
    }

    @Test
    void what_is_gone_is_removed() {
        DomainEvent closed = new RecommendationClosed(Doan1377.R2, null, DAY, null);
        DomainEvent reopened =
                new RecommendationReopened(Doan1377.R2, "tái diễn", null, null, null);
        FollowUpRow before = recommendation(Chronicle.whole().then(closed));
        FollowUpRow after = recommendation(Chronicle.whole().then(closed, reopened));

        assertThat(Difference.between(before, after))
                .filteredOn(change -> change.place().equals("closedOn"))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(ChangeKind.REMOVED);
    }

    @Test
    void what_was_decided_about_an_answer_is_a_change_of_that_answer_and_told_once() {
        FollowUpRow waiting = recommendation(Chronicle.whole());
        FollowUpRow returned = recommendation(Chronicle.whole().then(rejected()));

        assertThat(Difference.between(waiting, returned))
                .extracting(Change::place, Change::before, Change::after)
                .containsExactly(
                        tuple("state", FollowUpState.ANSWERED, FollowUpState.RETURNED),
                        tuple(
                                "responsesGiven.outcome",
                                ResponseOutcome.WAITING,
                                ResponseOutcome.RETURNED),
                        tuple("responsesGiven.remark", null, "chưa đủ"));
    }

    private static DomainEvent due(LocalDate day) {
        return new DueDateSet(Doan1377.R2, day, "gia hạn", null, null, null);
    }

    private static DomainEvent rejected() {
        return new ResponseRejected(Doan1377.R2, Story.id("first response"), "chưa đủ", null, null);
    }

    private static CaseFileRow file(Story story) {
        return only(Fold.fromNothing(new CaseFileView()).apply(story.events()).rows());
    }

    private static FollowUpRow recommendation(Story story) {
        List<RecordedEvent> events = story.events();
        return only(Fold.fromNothing(FollowUpView.VIEW).apply(events).rows());
    }

    private static <T> T only(List<T> rows) {
        return rows.getFirst();
    }
}
