package vn.giamsat.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.giamsat.view.Doan1377.CASE;
import static vn.giamsat.view.Doan1377.FINDING;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.util.List;

class FindingViewTests {

    private static final FindingContent OTHER_WORDS = Doan1377.says("L0", "Lời văn khác");

    private final Story story = Story.of(Doan1377.finding());

    @Test
    void a_finding_begins_as_a_draft_of_its_author() {
        assertThat(row().status().state()).isEqualTo(FindingState.DRAFT);
        assertThat(row().writtenBy().authors()).containsExactly("clerk");
        assertThat(row().shown()).isNull();
    }

    @Test
    void a_returned_finding_is_a_draft_again_and_says_why() {
        story.then(
                new FindingSubmittedForReview(CASE, FINDING),
                new FindingReturned(CASE, FINDING, "thiếu căn cứ"));

        assertThat(row().status().state()).isEqualTo(FindingState.DRAFT);
        assertThat(row().status().remark()).isEqualTo("thiếu căn cứ");
    }

    @Test
    void a_finding_is_reviewed_approved_and_shown() {
        story.then(new FindingSubmittedForReview(CASE, FINDING));
        assertThat(row().status().state()).isEqualTo(FindingState.IN_REVIEW);

        story.then(new FindingApproved(CASE, FINDING, "đủ căn cứ"));
        assertThat(row().status().state()).isEqualTo(FindingState.APPROVED);
        assertThat(row().status().remark()).isEqualTo("đủ căn cứ");
        assertThat(row().shown()).isNull();

        story.then(new FindingShownToUnit(CASE, FINDING));
        assertThat(row().status().state()).isEqualTo(FindingState.SHOWN);
        assertThat(row().status().remark()).isEqualTo("đủ căn cứ");
    }

    @Test
    void real_words_stay_real_when_a_later_step_illustrates() {
        story.illustrated().then(new FindingSubmittedForReview(CASE, FINDING));

        assertThat(row().facts().illustrated()).isFalse();
        assertThat(row().facts().illustratedState()).isTrue();
    }

    @Test
    void the_words_shown_stay_when_the_finding_is_amended() {
        show();
        story.by("second author")
                .then(
                        new FindingAmended(
                                CASE, FINDING, FindingKind.SHORTCOMING, OTHER_WORDS, "rõ hơn"));

        assertThat(row().status().state()).isEqualTo(FindingState.DRAFT);
        assertThat(row().words().content()).isEqualTo(OTHER_WORDS);
        assertThat(row().writtenBy().amendments()).isEqualTo(1);
        assertThat(row().writtenBy().authors()).containsExactly("clerk", "second author");
        assertThat(row().shown())
                .isEqualTo(new ShownFinding(FindingKind.LIMITATION, Doan1377.CONTENT));
    }

    @Test
    void a_finding_withdrawn_after_it_was_shown_is_shown_as_withdrawn() {
        show();
        story.then(new FindingWithdrawn(CASE, FINDING, "không đúng"));

        assertThat(row().status().state()).isEqualTo(FindingState.WITHDRAWN);
        assertThat(row().shownToUnit().status().state()).isEqualTo(FindingState.WITHDRAWN);
        assertThat(row().shownToUnit().status().remark()).isNull();
    }

    @Test
    void a_finding_of_the_same_id_in_another_case_leaves_this_one_where_it_is() {
        story.then(
                new FindingRecorded(
                        Story.id("another case"),
                        FINDING,
                        FindingKind.SHORTCOMING,
                        OTHER_WORDS,
                        null,
                        List.of(),
                        null,
                        null));
        assertThat(Fold.fromNothing(FindingView.VIEW).apply(story.events()).rows())
                .extracting(FindingRow::inspection, row -> row.words().content())
                .containsExactlyInAnyOrder(
                        tuple(CASE, Doan1377.CONTENT),
                        tuple(Story.id("another case"), OTHER_WORDS));
    }

    private void show() {
        story.then(
                new FindingSubmittedForReview(CASE, FINDING),
                new FindingApproved(CASE, FINDING, null),
                new FindingShownToUnit(CASE, FINDING));
    }

    private FindingRow row() {
        return Fold.fromNothing(FindingView.VIEW).apply(story.events()).rows().getFirst();
    }
}
