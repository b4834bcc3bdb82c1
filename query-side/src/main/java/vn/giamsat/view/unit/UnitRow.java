package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.Searchable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One organisation under its present name, with the names it had before. */
public record UnitRow(
        UUID unit,
        String name,
        @Part UnitPlace place,
        @Nullable LocalDate validFrom,
        List<String> formerNames,
        String search,
        long version) {

    static UnitRow registered(UnitRegistered e, RecordedEvent recorded) {
        return new UnitRow(
                e.unit(),
                e.name(),
                new UnitPlace(e.level(), e.province(), e.parent()),
                e.validFrom(),
                List.of(),
                Searchable.of(e.name(), e.province()),
                recorded.version());
    }

    UnitRow renamed(UnitRenamed e, RecordedEvent recorded) {
        List<String> former = Stream.concat(formerNames.stream(), Stream.of(name)).toList();
        return new UnitRow(
                unit,
                e.name(),
                place,
                validFrom,
                former,
                Searchable.of(e.name(), place.province(), String.join(" ", former)),
                recorded.version());
    }
}
