package vn.giamsat.unit.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation was entered in the register. */
@StoredAs(name = "unit.unit-registered", version = 1)
public record UnitRegistered(
        UUID unit,
        String name,
        @Nullable Level level,
        @Nullable String province,
        @Nullable UUID parent,
        @Nullable LocalDate validFrom)
        implements UnitEvent {}
