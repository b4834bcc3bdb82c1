package vn.giamsat.unit.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.Level;
import vn.giamsat.event.StoredAs;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.time.LocalDate;
import java.util.UUID;

/** A unit was placed anew: under another superior, at another level, in another province. */
@StoredAs(name = "unit.unit-rearranged", version = 1)
public record UnitRearranged(
        UUID unit,
        @Nullable Level level,
        @Nullable String province,
        @Refers(ReferenceKind.UNIT) @Nullable UUID parent,
        @Nullable Document basis,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements UnitEvent {}
