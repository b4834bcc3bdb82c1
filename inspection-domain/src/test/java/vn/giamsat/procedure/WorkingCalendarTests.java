package vn.giamsat.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.calendar.event.DayOff;

import java.time.LocalDate;

class WorkingCalendarTests {

    private final ShippedProcedure shipped = new ShippedProcedure();
    private final WorkingCalendar calendar = shipped.calendar();

    @ParameterizedTest
    @CsvSource({
        "2024-05-20, 30, 2024-07-01", // nothing but weekends in between
        "2024-05-20, 40, 2024-07-15",
        "2024-04-26, 1, 2024-05-02", // the bridge of 30/4 and 1/5
        "2024-05-03, 1, 2024-05-04", // the Saturday made up for the bridge
        "2024-05-03, 2, 2024-05-06",
        "2024-02-07, 1, 2024-02-15", // Tết
        "2025-08-29, 1, 2025-09-03", // Quốc khánh
        "2026-08-21, 1, 2026-08-22", // another Saturday made up
        "2026-12-30, 2, 2027-01-04", // over New Year
        "2024-05-18, 1, 2024-05-20", // received on a Saturday
        "2024-05-20, 0, 2024-05-20"
    })
    void so_many_working_days_end_on(LocalDate from, int days, LocalDate last) {
        assertThat(calendar.count(from, days)).isEqualTo(DayCount.ending(last));
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void a_year_has_its_weekdays_without_the_days_off_of_its_law(int year, int expected) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-30, 2022-12-31",
        "2021-03-10, 2021-03-11",
        "2027-01-20, 2027-02-01",
        "2026-11-27, 2027-02-01"
    })
    void days_beyond_the_known_holidays_are_not_counted(LocalDate from, LocalDate unknown) {
        assertThat(calendar.count(from, 60)).isEqualTo(new DayCount(null, unknown));
    }

    @Test
    void every_year_says_where_its_days_off_are_announced() {
        assertThat(shipped.written().years())
                .allSatisfy(
                        year -> assertThat(year.days().citation()).contains("Bộ luật Lao động"));
    }

    @Test
    void a_day_that_may_still_be_announced_otherwise_says_so() {
        assertThat(shipped.written().years())
                .flatExtracting(year -> year.days().off())
                .filteredOn(DayOff::mayStillChange)
                .extracting(DayOff::from)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }
}
