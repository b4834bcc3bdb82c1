package vn.giamsat.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of Vietnam as announced for public servants, with the make-up working days. A
 * new year is added here when it has been announced.
 */
final class PublicHolidays {

    private static final String LABOUR_CODE = "Bộ luật Lao động 2019, Điều 111 và 112";
    private static final String ANNOUNCED_BY_LABOUR_MINISTRY =
            LABOUR_CODE + "; thông báo hằng năm của Bộ Lao động - Thương binh và Xã hội";
    private static final String ANNOUNCED_BY_HOME_AFFAIRS =
            LABOUR_CODE + "; thông báo hằng năm của Bộ Nội vụ";

    static final List<HolidaySchedule> SCHEDULES =
            List.of(
                    year(
                            2023,
                            days(
                                    "2023-01-02",
                                    "2023-01-20/2023-01-26",
                                    "2023-05-01/2023-05-03",
                                    "2023-09-01",
                                    "2023-09-04"),
                            days(),
                            ANNOUNCED_BY_LABOUR_MINISTRY),
                    year(
                            2024,
                            days(
                                    "2024-01-01",
                                    "2024-02-08/2024-02-14",
                                    "2024-04-18",
                                    "2024-04-29/2024-05-01",
                                    "2024-09-02/2024-09-03"),
                            days("2024-05-04"),
                            ANNOUNCED_BY_LABOUR_MINISTRY),
                    year(
                            2025,
                            days(
                                    "2025-01-01",
                                    "2025-01-27/2025-01-31",
                                    "2025-04-07",
                                    "2025-04-30/2025-05-02",
                                    "2025-09-01/2025-09-02"),
                            days("2025-04-26"),
                            ANNOUNCED_BY_LABOUR_MINISTRY),
                    year(
                            2026,
                            days(
                                    "2026-01-01/2026-01-02",
                                    "2026-02-16/2026-02-20",
                                    "2026-04-27",
                                    "2026-04-30/2026-05-01",
                                    "2026-08-31/2026-09-02"),
                            days("2026-01-10", "2026-08-22"),
                            ANNOUNCED_BY_HOME_AFFAIRS),
                    // of 2027 only the month the Code itself settles: Tết falls in February
                    new HolidaySchedule(
                            LocalDate.of(2027, 1, 1),
                            LocalDate.of(2027, 1, 31),
                            days("2027-01-01"),
                            days(),
                            LABOUR_CODE));

    private PublicHolidays() {}

    private static HolidaySchedule year(
            int year, Set<LocalDate> daysOff, Set<LocalDate> madeUp, String citation) {
        return new HolidaySchedule(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), daysOff, madeUp, citation);
    }

    private static Set<LocalDate> days(String... daysAndRanges) {
        return Stream.of(daysAndRanges)
                .flatMap(PublicHolidays::daysOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> daysOf(String dayOrRange) {
        int slash = dayOrRange.indexOf('/');
        if (slash < 0) {
            return Stream.of(LocalDate.parse(dayOrRange));
        }
        LocalDate first = LocalDate.parse(dayOrRange.substring(0, slash));
        LocalDate last = LocalDate.parse(dayOrRange.substring(slash + 1));
        return first.datesUntil(last.plusDays(1));
    }
}
