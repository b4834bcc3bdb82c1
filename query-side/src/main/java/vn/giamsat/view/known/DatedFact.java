package vn.giamsat.view.known;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;

/** A fact, the day it is of, the day it was recorded, and why it is left out, if it is. */
record DatedFact(
        RecordedEvent recorded, LocalDate day, LocalDate recordedOn, @Nullable LeftOut leftOut) {

    boolean isTaken() {
        return leftOut == null;
    }

    /** Recorded on a later day than the one it is of. */
    boolean isLate() {
        return day.isBefore(recordedOn);
    }
}
