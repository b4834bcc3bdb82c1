package vn.giamsat.crosscheck;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitRegistered;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** At which level a unit stands, under which other one, and what it is called. */
record PlaceOfUnit(@Nullable String name, @Nullable Level level, @Nullable UUID superior) {

    private static final PlaceOfUnit UNKNOWN = new PlaceOfUnit(null, null, null);

    static PlaceOfUnit of(List<DomainEvent> history) {
        PlaceOfUnit place = UNKNOWN;
        for (DomainEvent event : history) {
            if (event instanceof UnitRegistered e) {
                place = new PlaceOfUnit(e.name(), e.level(), e.parent());
            }
        }
        return place;
    }

    /** Every unit above this one, the nearest first; a circle in old records ends the climb. */
    static Set<UUID> above(UUID unit, Histories histories) {
        Set<UUID> above = new HashSet<>();
        UUID next = of(histories.of(unit)).superior();
        while (next != null && above.add(next)) {
            next = of(histories.of(next)).superior();
        }
        return above;
    }
}
