package vn.giamsat.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.giamsat.view.Doan1377.CASE;
import static vn.giamsat.view.Doan1377.CONTENT;
import static vn.giamsat.view.Doan1377.FINDING;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.finding.CorrectedFinding.EarlierWords;
import vn.giamsat.view.finding.CorrectedFinding.Version;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.stream.IntStream;

class CorrectedFindingTests {

    private static final FindingContent OTHER = Doan1377.says("L0", "Lời văn khác");

    @Test
    void a_finding_whose_state_alone_changed_is_not_corrected() {
        CorrectedFinding finding =
                corrected(Doan1377.finding(), new FindingSubmittedForReview(CASE, FINDING));

        assertThat(finding.isCorrected()).isFalse();
        assertThat(finding.finding()).isEqualTo(FINDING);
        assertThat(finding.earlier()).isEmpty();
        assertThat(finding.withdrawnAt()).isNull();
    }

    @Test
    void other_words_or_another_kind_leave_the_earlier_ones_and_why() {
        CorrectedFinding finding =
                corrected(
                        Doan1377.finding(),
                        amended(FindingKind.LIMITATION, OTHER, "rõ hơn"),
                        amended(FindingKind.SHORTCOMING, OTHER, "nặng hơn"));

        assertThat(finding.isCorrected()).isTrue();
        assertThat(finding.earlier())
                .extracting(
                        EarlierWords::kind,
                        EarlierWords::content,
                        EarlierWords::amendedAt,
                        EarlierWords::reason)
                .containsExactly(
                        tuple(FindingKind.LIMITATION, CONTENT, 1L, "rõ hơn"),
                        tuple(FindingKind.LIMITATION, OTHER, 2L, "nặng hơn"));
    }

    @Test
    void a_withdrawn_finding_says_where_it_was_withdrawn() {
        CorrectedFinding finding =
                corrected(
                        Doan1377.finding(),
                        new FindingSubmittedForReview(CASE, FINDING),
                        new FindingWithdrawn(CASE, FINDING, "không đúng"));

        assertThat(finding.isCorrected()).isTrue();
        assertThat(finding.withdrawnAt()).isEqualTo(2);
        assertThat(finding.earlier()).isEmpty();
    }

    private static FindingAmended amended(FindingKind kind, FindingContent content, String why) {
        return new FindingAmended(CASE, FINDING, kind, content, why);
    }

    private static CorrectedFinding corrected(DomainEvent... events) {
        List<RecordedEvent> story = Story.of(events).events();
        return CorrectedFinding.of(
                IntStream.range(0, events.length)
                        .mapToObj(last -> new Version(row(story.subList(0, last + 1)), last))
                        .toList());
    }

    private static FindingRow row(List<RecordedEvent> events) {
        return Fold.fromNothing(FindingView.VIEW).apply(events).rows().getFirst();
    }
}
