package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.OfficeDays;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.Searchable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One organisation under its present name, with the names it had before. */
public record UnitRow(
        UUID unit,
        @Part UnitNames called,
        @Part UnitPlace place,
        @Nullable LocalDate validFrom,
        String search,
        long version) {

    static UnitRow registered(UnitRegistered e, RecordedEvent recorded) {
        return new UnitRow(
                e.unit(),
                UnitNames.first(e.name(), e.validFrom()),
                new UnitPlace(e.level(), e.province(), e.parent(), null),
                e.validFrom(),
                Searchable.of(e.name(), e.province()),
                recorded.version());
    }

    /** Of a renaming without a day it is only known when it was recorded. */
    UnitRow renamed(UnitRenamed e, RecordedEvent recorded) {
        LocalDate day = e.occurredOn();
        return with(
                called.with(e.name(), day == null ? OfficeDays.of(recorded.recordedAt()) : day),
                place,
                recorded);
    }

    UnitRow rearranged(UnitRearranged e, RecordedEvent recorded) {
        return with(called, place.after(e), recorded);
    }

    private UnitRow with(UnitNames names, UnitPlace where, RecordedEvent recorded) {
        String former = String.join(" ", names.formerNames());
        return new UnitRow(
                unit,
                names,
                where,
                validFrom,
                Searchable.of(names.name(), where.province(), former.isEmpty() ? null : former),
                recorded.version());
    }

    public String name() {
        return called.name();
    }

    public List<String> formerNames() {
        return called.formerNames();
    }
}
