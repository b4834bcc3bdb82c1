package vn.giamsat.crosscheck;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** At which level a unit stands, under which other one, since when, and all it was ever called. */
record PlaceOfUnit(
        Set<String> names,
        @Nullable Level level,
        @Nullable UUID superior,
        @Nullable LocalDate since) {

    private static final PlaceOfUnit UNKNOWN = new PlaceOfUnit(Set.of(), null, null, null);

    static PlaceOfUnit of(List<DomainEvent> history) {
        PlaceOfUnit place = UNKNOWN;
        for (DomainEvent event : history) {
            if (event instanceof UnitRegistered e) {
                place = new PlaceOfUnit(Set.of(e.name()), e.level(), e.parent(), e.validFrom());
            }
            if (event instanceof UnitRenamed e) {
                place = place.called(e.name());
            }
            if (event instanceof UnitRearranged e) {
                place = place.after(e);
            }
        }
        return place;
    }

    private PlaceOfUnit called(String name) {
        Set<String> all = new HashSet<>(names);
        all.add(name);
        return new PlaceOfUnit(all, level, superior, since);
    }

    /** What is entered later but happened before is no longer so. */
    private PlaceOfUnit after(UnitRearranged event) {
        LocalDate day = event.occurredOn();
        if (day != null && since != null && day.isBefore(since)) {
            return this;
        }
        Level newLevel = event.level();
        UUID newSuperior = event.parent();
        return new PlaceOfUnit(
                names,
                newLevel == null ? level : newLevel,
                newSuperior == null ? superior : newSuperior,
                day == null ? since : day);
    }

    /** Every unit above this one; a circle in old records ends the climb. */
    static Set<UUID> above(UUID unit, Histories histories) {
        Set<UUID> above = new HashSet<>();
        UUID next = of(histories.of(unit)).superior();
        while (next != null && above.add(next)) {
            next = of(histories.of(next)).superior();
        }
        return above;
    }
}
