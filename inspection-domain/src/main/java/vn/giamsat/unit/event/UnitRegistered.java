package vn.giamsat.unit.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation was entered in the register; the namesake tells why it is another one than that
 * of the same name.
 */
@StoredAs(name = "unit.unit-registered", version = 1)
public record UnitRegistered(
        UUID unit,
        String name,
        @Nullable Level level,
        @Nullable String province,
        @Nullable UUID parent,
        @Nullable LocalDate validFrom,
        @Nullable String namesake)
        implements UnitEvent {

    /** Of a name that no other unit bears. */
    public UnitRegistered(
            UUID unit,
            String name,
            @Nullable Level level,
            @Nullable String province,
            @Nullable UUID parent,
            @Nullable LocalDate validFrom) {
        this(unit, name, level, province, parent, validFrom, null);
    }
}
