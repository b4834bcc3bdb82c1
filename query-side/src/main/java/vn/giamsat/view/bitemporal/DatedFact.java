package vn.giamsat.view.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A fact, the day it is of, the day it was recorded if that says how late it was, and why it is
 * left out, if it is.
 */
record DatedFact(
        RecordedEvent recorded,
        LocalDate day,
        @Nullable LocalDate recordedOn,
        @Nullable LeftOut leftOut) {

    boolean isTaken() {
        return leftOut == null;
    }

    /** Recorded on a later day than the one it is of. */
    boolean isLate() {
        return daysLate() > 0;
    }

    /** None where no day was said of which it could be late. */
    long daysLate() {
        return recordedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day, recordedOn));
    }
}
