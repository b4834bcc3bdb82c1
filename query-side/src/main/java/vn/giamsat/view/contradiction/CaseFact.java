package vn.giamsat.view.contradiction;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.SaidBeside;

import java.time.LocalDate;

/** A fact of a case, of its delegation or of a recommendation, and what was said beside it. */
record CaseFact(long position, DomainEvent event, SaidBeside said) {

    DayOfStep on(@Nullable LocalDate day) {
        return new DayOfStep(
                event.getClass().getSimpleName(),
                position,
                day,
                day != null && said.confirmed().contains(day));
    }

    /** Null where the record lacks the day: then nothing can be measured. */
    @Nullable Dated dated(@Nullable LocalDate day) {
        return day == null ? null : new Dated(this, day);
    }

    /** A fact and the day it is measured by. */
    record Dated(CaseFact fact, LocalDate day) {

        boolean isBefore(Dated other) {
            return day.isBefore(other.day);
        }

        DayOfStep step() {
            return fact.on(day);
        }

        Contradiction against(ContradictionKind kind, Dated rests, @Nullable String about) {
            return new Contradiction(kind, step(), rests.step(), fact.said().orderReason(), about);
        }
    }
}
