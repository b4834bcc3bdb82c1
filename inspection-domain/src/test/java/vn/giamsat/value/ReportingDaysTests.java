package vn.giamsat.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ReportingDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    @Test
    void a_period_takes_each_of_its_days_and_a_key_tells_which() {
        assertThat(ReportingDays.keysOf(null, "MONTH", FIRST, LAST))
                .extracting(key -> ReportingDays.dayOf(key.key()))
                .containsExactly(FIRST, LocalDate.of(2024, 2, 29), LAST);
    }
}
