package vn.giamsat.unit.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A unit got another name. */
@StoredAs(name = "unit.unit-renamed", version = 1)
public record UnitRenamed(
        UUID unit,
        String name,
        @Nullable Document basis,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        String formerName)
        implements UnitEvent {}
