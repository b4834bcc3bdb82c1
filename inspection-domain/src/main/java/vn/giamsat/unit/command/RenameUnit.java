package vn.giamsat.unit.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

/** Gives a unit another name; the old name stays readable for its time. */
@AtAnyTime
public record RenameUnit(
        UnitId unit,
        @Nullable Long expectedVersion,
        String name,
        @Nullable Document basis,
        @Paragraph String reason,
        Occasion occasion,
        @Paragraph @Nullable String namesake)
        implements UnitCommand {

    /** To a name that no other unit bears. */
    public RenameUnit(
            UnitId unit,
            @Nullable Long expectedVersion,
            String name,
            @Nullable Document basis,
            String reason,
            Occasion occasion) {
        this(unit, expectedVersion, name, basis, reason, occasion, null);
    }
}
