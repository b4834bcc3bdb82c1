package vn.giamsat.calendar.event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A weekend day worked in exchange for a day off (ngày làm bù). */
public record MakeUpDay(
        LocalDate day, @Nullable LocalDate inExchangeFor, @Nullable Boolean uncertain) {

    public boolean mayStillChange() {
        return Boolean.TRUE.equals(uncertain);
    }
}
