package vn.giamsat.api.registerimport;

import vn.giamsat.api.table.TableLine;

import java.util.List;

/** What would become of one line. */
record PlannedLine(
        TableLine line, Outcome outcome, List<ImportFault> faults, List<ImportNote> notes) {

    /** In the words of the preview. */
    enum Outcome {
        /** a unit or an account would come into being */
        RECORD,
        /** an account that is there would get roles it lacks */
        GRANT,
        /** nothing would be recorded */
        ALREADY_THERE,
        /** the line refuses the table */
        FAULT
    }

    PlannedLine {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
