package vn.giamsat.view.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.util.List;

class ListDifferenceTests {

    private record Line(String key, String text) {}

    private static final Line A = new Line("a", "một");
    private static final Line B = new Line("b", "hai");
    private static final Line C = new Line("c", "ba");

    @Test
    void items_come_leave_change_and_stay() {
        ListDifference<Line> difference =
                ListDifference.between(
                        List.of(A, B), List.of(new Line("b", "hai mới"), C, A), Line::key);

        assertThat(difference.items())
                .extracting(ItemDifference::kind, item -> item.item().key())
                .containsExactly(tuple(ChangeKind.CHANGED, "b"), tuple(ChangeKind.ADDED, "c"));
        assertThat(difference.counts()).isEqualTo(new ListDifference.Counts(1, 0, 1, 1));
    }

    @Test
    void what_left_is_told_as_it_last_stood() {
        ListDifference<Line> difference =
                ListDifference.between(List.of(A, B), List.of(B), Line::key);

        assertThat(difference.items())
                .containsExactly(new ItemDifference<>(ChangeKind.REMOVED, A, List.of()));
        assertThat(difference.counts()).isEqualTo(new ListDifference.Counts(0, 1, 0, 1));
    }

    @Test
    void a_matter_that_was_not_there_is_added() {
        assertThat(ListDifference.between(List.of(), List.of(A), Line::key).items())
                .containsExactly(new ItemDifference<>(ChangeKind.ADDED, A, List.of()));
        assertThat(ListDifference.<Line>between(List.of(), List.of(), Line::key).items()).isEmpty();
    }

    @Test
    void counts_add_up() {
        assertThat(new ListDifference.Counts(1, 2, 3, 4).and(new ListDifference.Counts(1, 1, 1, 1)))
                .isEqualTo(new ListDifference.Counts(2, 3, 4, 5));
    }
}
