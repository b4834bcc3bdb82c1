package vn.giamsat.unit.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;

/**
 * Enters an organisation (đơn vị) in the register under an identity that outlives its name. A name
 * that another unit bears or bore is taken only with the reason why this is another unit.
 */
@AskedInOrder({"name", "level", "province", "parent", "validFrom", "namesake"})
public record RegisterUnit(
        UnitId unit,
        String name,
        @Nullable Level level,
        @Nullable String province,
        @Nullable UnitId parent,
        @Nullable LocalDate validFrom,
        @Nullable String namesake)
        implements UnitCommand {

    /** Of a name that no other unit bears. */
    public RegisterUnit(
            UnitId unit,
            String name,
            @Nullable Level level,
            @Nullable String province,
            @Nullable UnitId parent,
            @Nullable LocalDate validFrom) {
        this(unit, name, level, province, parent, validFrom, null);
    }
}
