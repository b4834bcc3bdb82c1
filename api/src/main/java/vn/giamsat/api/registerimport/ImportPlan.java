package vn.giamsat.api.registerimport;

import vn.giamsat.api.registerimport.PlannedLine.Outcome;

import java.util.List;
import java.util.Map;

/**
 * What a table would have recorded, against the registers as they stand: its headings, its lines,
 * and the commands in their order. With a fault anywhere nothing is sent.
 */
record ImportPlan(
        Map<Integer, String> headings,
        List<ImportFault> faultsOfHeadings,
        List<PlannedLine> lines,
        List<PlannedCommand> commands) {

    ImportPlan {
        faultsOfHeadings = List.copyOf(faultsOfHeadings);
        lines = List.copyOf(lines);
        commands = List.copyOf(commands);
    }

    boolean isRefused() {
        return !faultsOfHeadings.isEmpty() || count(Outcome.FAULT) > 0;
    }

    boolean recordsSomething() {
        return !isRefused() && !commands.isEmpty();
    }

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
