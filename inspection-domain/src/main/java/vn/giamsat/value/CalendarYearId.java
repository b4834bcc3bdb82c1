package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A year of the office's calendar. Its identity follows from the year: there is one of each. */
public record CalendarYearId(@Refers(ReferenceKind.CALENDAR_YEAR) UUID value) {

    public static CalendarYearId of(int year) {
        String name = "giamsat:calendar-year:" + year;
        return new CalendarYearId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
