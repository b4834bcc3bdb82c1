package vn.giamsat.unit.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;
import vn.giamsat.field.Paragraph;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit got another name from a day on. The former name is that of the day before, which may be
 * older than one recorded earlier; the namesake tells why the name may be borne twice.
 */
@StoredAs(name = "unit.unit-renamed", version = 1)
public record UnitRenamed(
        UUID unit,
        String name,
        @Nullable Document basis,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        String formerName,
        @Paragraph @Nullable String namesake)
        implements UnitEvent {

    /** To a name that no other unit bears. */
    public UnitRenamed(
            UUID unit,
            String name,
            @Nullable Document basis,
            String reason,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason,
            String formerName) {
        this(unit, name, basis, reason, occurredOn, lateReason, formerName, null);
    }
}
