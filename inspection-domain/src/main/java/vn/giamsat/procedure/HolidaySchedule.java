package vn.giamsat.procedure;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days off that are not weekends, and the weekend days worked in exchange, as announced for a
 * stretch of time.
 */
record HolidaySchedule(
        LocalDate validFrom,
        LocalDate validTo,
        Set<LocalDate> daysOff,
        Set<LocalDate> madeUp,
        String citation) {

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
