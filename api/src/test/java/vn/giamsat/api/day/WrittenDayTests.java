package vn.giamsat.api.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.time.LocalDate;

/** Days as people write them, paste them and send them. */
class WrittenDayTests {

    @ParameterizedTest
    @CsvSource({
        "28/11/2026, 2026-11-28",
        "28.11.2026, 2026-11-28",
        "28-11-2026, 2026-11-28",
        "28/11/26, 2026-11-28",
        "1/1/26, 2026-01-01",
        "01.1.2026, 2026-01-01",
        "2026-11-28, 2026-11-28",
        "2026/11/28, 2026-11-28",
        "2026-1-5, 2026-01-05",
        "' 28 / 11 / 2026 ', 2026-11-28",
        "29/02/2024, 2024-02-29",
        "ngày 28 tháng 5 năm 2024, 2024-05-28",
        "Ngày 08 tháng 5 năm 2024, 2024-05-08",
        "28 tháng 5 năm 2024, 2024-05-28",
        "05/06/2024, 2024-06-05",
    })
    void a_day_is_understood_however_it_is_written(String text, LocalDate day) {
        assertThat(WrittenDay.of(text)).isEqualTo(new WrittenDay(text, day, null));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(WrittenDay.of(decomposed).day()).isEqualTo(day);
        assertThat(WrittenDay.of(text.replace(' ', '\u00A0')).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1/1/00, 2000", "1/1/26, 2026", "1/1/44, 2044", "1/1/45, 1945", "31/12/99, 1999"})
    void a_year_of_two_digits_lies_between_1945_and_2044(String text, int year) {
        assertThat(WrittenDay.of(text).day()).hasYear(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "29/02/2026",
                "31.04.2026",
                "2026-02-31",
                "32/01/2026",
                "0/1/2026",
                "30/02/26",
                "ngày 31 tháng 2 năm 2024",
                "1/0/2026",
                "31/13/2026"
            })
    void only_what_the_calendar_lacks_is_called_a_day_that_does_not_exist(String text) {
        assertThat(WrittenDay.of(text))
                .isEqualTo(new WrittenDay(text, null, WrittenDay.Fault.NOT_IN_THE_CALENDAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/28/2026",
                "28112026",
                "28/11",
                "28/11/026",
                "28/11-2026",
                "hôm qua",
                "T10/2024",
                "28/11/20266",
                "-2026-01-01",
                "2026-11",
                "45988",
                "Nov 28, 2026"
            })
    void what_can_be_read_in_more_than_one_way_or_in_none_is_of_another_form(String text) {
        assertThat(WrittenDay.of(text))
                .isEqualTo(new WrittenDay(text, null, WrittenDay.Fault.FORM));
    }

    @Test
    void what_is_left_blank_is_neither_a_day_nor_wrong() {
        assertThat(WrittenDay.of(" \u00A0")).isEqualTo(new WrittenDay(" \u00A0", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28,",
        "28/11/2026, FORM",
        "2026-1-5, FORM",
        "2026/11/28, FORM",
        "' 2026-11-28', FORM",
        "2026-02-31, NOT_IN_THE_CALENDAR",
        "31/02/2026, NOT_IN_THE_CALENDAR",
        "'', FORM",
    })
    void programs_write_a_day_in_one_form(String text, WrittenDay.Fault fault) {
        assertThat(WrittenDay.ofProgram(text).fault()).isEqualTo(fault);
    }

    @Test
    void it_is_shown_in_the_one_form_or_as_it_was_typed() {
        assertThat(WrittenDay.of("1.1.26").shown()).isEqualTo("01/01/2026");
        assertThat(WrittenDay.of("1.1.26").forPrograms()).isEqualTo("2026-01-01");
        assertThat(WrittenDay.of("1/1").shown()).isEqualTo("1/1");
        assertThat(WrittenDay.of("1/1").forPrograms()).isEqualTo("1/1");
    }
}
