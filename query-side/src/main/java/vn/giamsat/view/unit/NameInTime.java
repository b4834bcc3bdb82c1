package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A name and the first day on which the unit bore it; unknown for the first name of many. */
public record NameInTime(String name, @Nullable LocalDate from) {

    boolean isBornOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
