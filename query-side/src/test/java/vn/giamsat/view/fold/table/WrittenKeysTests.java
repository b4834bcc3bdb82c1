package vn.giamsat.view.fold.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.view.Story;

import java.util.stream.IntStream;

class WrittenKeysTests {

    private static final int MANY = 200_000;

    private final WrittenKeys written = new WrittenKeys();

    @Test
    void what_was_written_is_never_forgotten_and_little_else_is_taken_for_written() {
        keys(0).forEach(written::add);

        assertThat(keys(0).filter(key -> !written.mayHold(key)).count()).isZero();
        assertThat(keys(MANY).filter(written::mayHold).count()).isLessThan(10);
    }

    @Test
    void at_first_nothing_is_written() {
        assertThat(keys(0).filter(written::mayHold).count()).isZero();
    }

    private static java.util.stream.Stream<String> keys(int from) {
        return IntStream.range(from, from + MANY)
                .mapToObj(i -> Story.id("case " + i / 9) + "/" + Story.id("finding " + i));
    }
}
