package vn.giamsat.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;

import java.util.UUID;

/** Where a unit stands: its level, its province, the unit above it. */
record PlaceInOrder(@Nullable Level level, @Nullable String province, @Nullable UUID superior) {

    /** What is absent stays. */
    PlaceInOrder with(
            @Nullable Level newLevel, @Nullable String newProvince, @Nullable UUID newSuperior) {
        return new PlaceInOrder(
                newLevel == null ? level : newLevel,
                newProvince == null ? province : newProvince,
                newSuperior == null ? superior : newSuperior);
    }
}
