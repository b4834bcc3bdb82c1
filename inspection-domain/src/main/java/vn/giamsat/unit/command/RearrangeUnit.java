package vn.giamsat.unit.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.event.Document;
import vn.giamsat.event.Level;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

/**
 * Places a unit under another superior, at another level or in another province, from a day on.
 * What is absent stays as it is.
 */
@AtAnyTime
@AskedInOrder({"basis", "occasion", "parent", "level", "province", "reason"})
public record RearrangeUnit(
        UnitId unit,
        @Nullable Long expectedVersion,
        @Nullable Level level,
        @Nullable String province,
        @Nullable UnitId parent,
        @Nullable Document basis,
        @Paragraph String reason,
        Occasion occasion)
        implements UnitCommand {}
