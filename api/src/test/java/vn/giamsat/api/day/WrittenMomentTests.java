package vn.giamsat.api.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

/** Moments as people and programs write them. */
class WrittenMomentTests {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:30Z");

    @ParameterizedTest
    @CsvSource({
        "27/11/2026, 2026-11-27T16:59:59.999999999Z",
        "27.11.26, 2026-11-27T16:59:59.999999999Z",
        "2026-11-27, 2026-11-27T16:59:59.999999999Z",
        "27/11/2026 17:05, 2026-11-27T10:05:59.999999999Z",
        "27/11/2026 7:05, 2026-11-27T00:05:59.999999999Z",
        "17:05 27/11/2026, 2026-11-27T10:05:59.999999999Z",
        "'17h05, ngày 27 tháng 11 năm 2026', 2026-11-27T10:05:59.999999999Z",
        "17 giờ 05 phút ngày 27/11/2026, 2026-11-27T10:05:59.999999999Z",
        "17 giờ ngày 27/11/2026, 2026-11-27T10:00:59.999999999Z",
        "27/11/2026 17h, 2026-11-27T10:00:59.999999999Z",
        "27/11/2026 17:05:09, 2026-11-27T10:05:09.999999999Z",
        "2026-11-27 17:05, 2026-11-27T10:05:59.999999999Z",
        "2026-11-27T17:05, 2026-11-27T10:05:00Z",
        "2026-11-27T17:05:09, 2026-11-27T10:05:09Z",
        "2026-11-27T17:05:09Z, 2026-11-27T17:05:09Z",
        "2026-11-27T17:05:09+07:00, 2026-11-27T10:05:09Z",
        "2026-11-27T17:05:09 07:00, 2026-11-27T10:05:09Z",
        "28/11/2026, 2026-11-28T10:00:30Z",
        "28/11/2026 17:00, 2026-11-28T10:00:30Z",
        "28/11/2026 17:01, 2026-11-28T10:01:59.999999999Z",
    })
    void what_is_written_means_its_end_and_never_more_than_now(String text, Instant moment) {
        assertThat(WrittenMoment.of(text, NOW)).isEqualTo(new WrittenMoment(moment, null));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, NOT_IN_THE_CALENDAR",
        "31/02/2026 08:00, NOT_IN_THE_CALENDAR",
        "27/11/2026 25:00, FORM",
        "27/11/2026 17:60, FORM",
        "11/27/2026, FORM",
        "11/27/2026 5:00 PM, FORM",
        "17:05, FORM",
        "2026-11-27T25:00, FORM",
        "now, FORM",
        "'', FORM",
    })
    void what_is_no_moment_says_why(String text, WrittenDay.Fault fault) {
        assertThat(WrittenMoment.of(text, NOW)).isEqualTo(new WrittenMoment(null, fault));
    }

    @ParameterizedTest
    @CsvSource({"27/11/2026", "27/11/2026 17:05", "27/11/2026 17:05:09", "01/01/1999"})
    void it_is_written_again_as_it_was_read(String text) {
        Instant moment = WrittenMoment.of(text, NOW).moment();

        assertThat(moment).isNotNull();
        assertThat(WrittenMoment.written(moment)).isEqualTo(text);
    }

    @Test
    void a_moment_between_is_written_to_the_second_in_which_it_lies() {
        assertThat(WrittenMoment.written(Instant.parse("2026-11-27T10:05:09.5Z")))
                .isEqualTo("27/11/2026 17:05:09");
    }
}
