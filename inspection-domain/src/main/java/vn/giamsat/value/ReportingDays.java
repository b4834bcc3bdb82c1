package vn.giamsat.value;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The days a reporting period takes: a day is reported on once in the monthly reports of a body,
 * once in the yearly ones, and so on. So each of its days may exist only once for body and kind,
 * which keeps two periods of a kind from overlapping.
 */
public final class ReportingDays {

    /** The space of the unique keys of reporting days. */
    public static final String SPACE = "reporting-period";

    private static final String WHOLE_OFFICE = "office";

    private ReportingDays() {}

    /** Both days included; no body means the whole office. */
    public static List<UniqueKey> keysOf(
            @Nullable UUID body, String kind, LocalDate firstDay, LocalDate lastDay) {
        String whose = body == null ? WHOLE_OFFICE : body.toString();
        return firstDay.datesUntil(lastDay.plusDays(1))
                .map(day -> new UniqueKey(SPACE, String.join("|", day.toString(), kind, whose)))
                .toList();
    }

    /** The day a key is about. */
    public static LocalDate dayOf(String key) {
        return LocalDate.parse(key.substring(0, key.indexOf('|')));
    }
}
