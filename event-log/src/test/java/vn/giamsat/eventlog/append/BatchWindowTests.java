package vn.giamsat.eventlog.append;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchWindowTests {

    private final BatchWindow window = new BatchWindow();

    @Test
    void who_is_first_or_alone_does_not_wait() {
        assertThat(window.enough()).isEqualTo(1);
        window.written(1, 0, 1_000_000);
        assertThat(window.enough()).isEqualTo(1);
    }

    @Test
    void most_of_those_who_were_there_are_enough() {
        window.written(1, 7, 1_000_000);
        assertThat(window.enough()).isEqualTo(4);
        window.written(6, 2, 1_000_000);
        assertThat(window.enough()).isEqualTo(4);
    }

    @Test
    void those_who_do_not_come_back_are_forgotten_at_once() {
        window.written(8, 0, 1_000_000);
        window.written(1, 0, 1_000_000);
        assertThat(window.enough()).isEqualTo(1);
    }

    @Test
    void nobody_waits_longer_than_writing_takes_nor_very_long() {
        assertThat(window.patienceNanos()).isZero();
        window.written(4, 4, 1_000_000);
        assertThat(window.patienceNanos()).isEqualTo(1_000_000);
        window.written(4, 4, 2_000_000);
        assertThat(window.patienceNanos()).isBetween(1_000_001L, 1_999_999L);
        window.written(4, 4, 1_000_000_000);
        assertThat(window.patienceNanos()).isEqualTo(5_000_000);
    }
}
