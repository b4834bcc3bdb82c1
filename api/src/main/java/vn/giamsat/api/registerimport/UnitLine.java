package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.registerimport.PlannedLine.Outcome;
import vn.giamsat.api.table.TableLine;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One line of a table of units, while it is being settled what becomes of it. */
final class UnitLine {

    /** How far it is settled; whoever is met under way stands above itself. */
    enum Progress {
        UNBEGUN,
        UNDER_WAY,
        SETTLED
    }

    final TableLine line;
    private final Headings<UnitColumn> headings;
    final List<ImportFault> faults = new ArrayList<>();
    final List<ImportNote> notes = new ArrayList<>();
    Progress progress = Progress.UNBEGUN;
    @Nullable UUID superior;
    @Nullable UUID unit;
    @Nullable PlannedCommand command;

    UnitLine(TableLine line, Headings<UnitColumn> headings) {
        this.line = line;
        this.headings = headings;
        faults.addAll(headings.faultsBeside(line));
    }

    String text(UnitColumn column) {
        return headings.text(line, column);
    }

    PlannedLine planned() {
        Outcome outcome =
                !faults.isEmpty()
                        ? Outcome.FAULT
                        : command == null ? Outcome.ALREADY_THERE : Outcome.RECORD;
        return new PlannedLine(line, outcome, faults, notes);
    }
}
