package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitRearranged;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an organisation stands: at which level, in which province, under which other one, and the
 * day since which that is so, where it was placed anew.
 */
public record UnitPlace(
        @Nullable Level level,
        @Nullable String province,
        @Nullable UUID parent,
        @Nullable LocalDate placedOn) {

    /** What is entered later but happened before is no longer so; what is absent stays. */
    UnitPlace after(UnitRearranged e) {
        LocalDate day = e.occurredOn();
        if (day != null && placedOn != null && day.isBefore(placedOn)) {
            return this;
        }
        return new UnitPlace(
                e.level() == null ? level : e.level(),
                e.province() == null ? province : e.province(),
                e.parent() == null ? parent : e.parent(),
                day == null ? placedOn : day);
    }
}
