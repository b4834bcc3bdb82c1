package vn.giamsat.unit.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;

/** Enters an organisation (đơn vị) in the register under an identity that outlives its name. */
@AskedInOrder({"name", "level", "province", "parent", "validFrom"})
public record RegisterUnit(
        UnitId unit,
        String name,
        @Nullable Level level,
        @Nullable String province,
        @Nullable UnitId parent,
        @Nullable LocalDate validFrom)
        implements UnitCommand {}
