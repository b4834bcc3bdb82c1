package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.registerimport.PlannedLine.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan as its page tells it: what is at fault first, then every line as it stands. */
record ShownPlan(
        List<String> headings,
        List<String> faultsOfHeadings,
        List<ShownLine> lines,
        List<Counted> counts,
        boolean refused,
        boolean recordsSomething) {

    /** One line: its cells under the headings, what becomes of it and why. */
    record ShownLine(
            int number,
            List<String> cells,
            Outcome outcome,
            List<String> faults,
            List<ShownNote> notes) {}

    record ShownNote(String text, @Nullable String page) {}

    record Counted(Outcome outcome, long lines) {}

    static ShownPlan of(ImportPlan plan, ImportWords words) {
        List<Integer> places = List.copyOf(plan.headings().keySet());
        return new ShownPlan(
                List.copyOf(plan.headings().values()),
                plan.faultsOfHeadings().stream().map(words::sentence).toList(),
                plan.lines().stream().map(line -> shown(line, places, words)).toList(),
                Stream.of(Outcome.values())
                        .map(outcome -> new Counted(outcome, plan.count(outcome)))
                        .filter(counted -> counted.lines() > 0)
                        .toList(),
                plan.isRefused(),
                plan.recordsSomething());
    }

    public List<ShownLine> atFault() {
        return lines.stream().filter(line -> line.outcome() == Outcome.FAULT).toList();
    }

    private static ShownLine shown(PlannedLine line, List<Integer> places, ImportWords words) {
        List<String> cells = new ArrayList<>();
        places.forEach(place -> cells.add(line.line().cell(place)));
        return new ShownLine(
                line.line().number(),
                cells,
                line.outcome(),
                line.faults().stream().map(words::sentence).toList(),
                line.notes().stream()
                        .map(note -> new ShownNote(words.sentence(note), note.page()))
                        .toList());
    }
}
