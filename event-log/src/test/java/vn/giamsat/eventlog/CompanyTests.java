package vn.giamsat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyTests {

    private final Company company = new Company();

    @Test
    void who_is_first_or_alone_does_not_wait() {
        assertThat(company.enough()).isEqualTo(1);
        company.written(1, 0, 1_000_000);
        assertThat(company.enough()).isEqualTo(1);
    }

    @Test
    void most_of_those_who_were_there_are_enough() {
        company.written(1, 7, 1_000_000);
        assertThat(company.enough()).isEqualTo(4);
        company.written(6, 2, 1_000_000);
        assertThat(company.enough()).isEqualTo(4);
    }

    @Test
    void those_who_do_not_come_back_are_forgotten_at_once() {
        company.written(8, 0, 1_000_000);
        company.written(1, 0, 1_000_000);
        assertThat(company.enough()).isEqualTo(1);
    }

    @Test
    void nobody_waits_longer_than_writing_takes_nor_very_long() {
        assertThat(company.patienceNanos()).isZero();
        company.written(4, 4, 1_000_000);
        assertThat(company.patienceNanos()).isEqualTo(1_000_000);
        company.written(4, 4, 2_000_000);
        assertThat(company.patienceNanos()).isBetween(1_000_001L, 1_999_999L);
        company.written(4, 4, 1_000_000_000);
        assertThat(company.patienceNanos()).isEqualTo(5_000_000);
    }
}
