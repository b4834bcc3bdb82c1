package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One organisation under its present name, with the names it had before. */
public record UnitRow(
        UUID unit,
        String name,
        @Nullable Level level,
        @Nullable String province,
        @Nullable UUID parent,
        @Nullable LocalDate validFrom,
        List<String> formerNames,
        String search,
        long version) {}
