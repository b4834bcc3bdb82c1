package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.registerimport.UnitLine.Progress;
import vn.giamsat.api.table.Table;
import vn.giamsat.event.WrittenAlike;
import vn.giamsat.view.unit.UnitRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Settles line by line what a table of units means: which unit each superior is, which units are
 * there already, and which only bear the name of another. A superior is settled before those below
 * it, wherever it stands.
 */
final class UnitPlanning {

    private final Headings<UnitColumn> headings;
    private final List<UnitLine> lines;
    private final Map<String, List<UnitLine>> byName = new LinkedHashMap<>();
    private final KnownUnits known;
    private final UnitCommands commands;
    private final List<PlannedCommand> inOrder = new ArrayList<>();

    UnitPlanning(Table table, KnownUnits known, UnitCommands commands) {
        this.known = known;
        this.commands = commands;
        headings = Headings.of(table.lines().getFirst(), UnitColumn.class);
        lines = table.lines().stream().skip(1).map(line -> new UnitLine(line, headings)).toList();
        lines.forEach(
                line -> byName.computeIfAbsent(nameOf(line), _ -> new ArrayList<>()).add(line));
    }

    ImportPlan plan() {
        if (headings.faults().isEmpty()) {
            lines.forEach(this::settle);
        }
        return new ImportPlan(
                headings.written(),
                headings.faults(),
                lines.stream().map(UnitLine::planned).toList(),
                inOrder);
    }

    private void settle(UnitLine line) {
        if (line.progress != Progress.UNBEGUN) {
            return;
        }
        line.progress = Progress.UNDER_WAY;
        line.superior = superior(line);
        decide(line);
        line.progress = Progress.SETTLED;
        if (line.command != null) {
            inOrder.add(line.command);
        }
    }

    /** The one unit that is meant, in the register or in the table; null where none is named. */
    private @Nullable UUID superior(UnitLine line) {
        String written = line.text(UnitColumn.SUPERIOR);
        if (written.isBlank()) {
            return null;
        }
        Set<UnitRow> registered = known.meant(written);
        Set<UUID> meant = new LinkedHashSet<>();
        registered.forEach(unit -> meant.add(unit.unit()));
        for (UnitLine other : byName.getOrDefault(WrittenAlike.fold(written), List.of())) {
            if (other.progress == Progress.UNDER_WAY) {
                if (registered.isEmpty()) {
                    line.faults.add(
                            ImportFault.of(
                                    UnitColumn.SUPERIOR,
                                    other == line ? "superior-itself" : "superior-circle",
                                    Map.of("line", String.valueOf(other.line.number()))));
                    return null;
                }
            } else {
                settle(other);
                meant.add(Objects.requireNonNull(other.unit));
            }
        }
        if (meant.size() == 1) {
            return meant.iterator().next();
        }
        line.faults.add(
                ImportFault.of(
                        UnitColumn.SUPERIOR,
                        meant.isEmpty() ? "superior-unknown" : "superior-ambiguous",
                        Map.of("units", known.labels(registered))));
        return null;
    }

    private void decide(UnitLine line) {
        String name = line.text(UnitColumn.NAME);
        List<UnitLine> before =
                byName.getOrDefault(nameOf(line), List.of()).stream()
                        .filter(other -> other.progress == Progress.SETTLED)
                        .toList();
        for (UnitLine other : before) {
            if (Objects.equals(other.superior, line.superior) && sameProvince(line, other)) {
                line.unit = other.unit;
                line.faults.add(
                        ImportFault.of(
                                UnitColumn.NAME,
                                "line-twice",
                                Map.of("line", String.valueOf(other.line.number()))));
                return;
            }
        }
        List<UnitRow> same =
                known.named(name).stream().filter(unit -> isTheUnitOf(line, unit)).toList();
        if (same.size() == 1) {
            isThere(line, same.getFirst());
            return;
        }
        List<UnitRow> namesakes = known.everNamed(name);
        boolean namesake =
                !name.isBlank() && (!namesakes.isEmpty() || before.stream().anyMatch(this::isNew));
        if (namesake) {
            pointOut(line, namesakes, before);
        }
        commands.make(line, line.superior, namesake);
    }

    private boolean isNew(UnitLine line) {
        return line.command != null;
    }

    /** What the line leaves open does not make another unit, unless it says that it is another. */
    private boolean isTheUnitOf(UnitLine line, UnitRow unit) {
        UUID parent = unit.place().parent();
        String province = unit.place().province();
        String written = line.text(UnitColumn.PROVINCE);
        boolean another = !line.text(UnitColumn.NAMESAKE).isBlank();
        boolean superior =
                Objects.equals(line.superior, parent)
                        || !another && (line.superior == null || parent == null);
        boolean place =
                province == null || written.isBlank()
                        ? !another || province == null && written.isBlank()
                        : same(province, written);
        return superior && place;
    }

    private void isThere(UnitLine line, UnitRow unit) {
        line.unit = unit.unit();
        line.notes.add(
                ImportNote.of("there", Map.of("unit", known.label(unit)), "/units/" + unit.unit()));
        String province = line.text(UnitColumn.PROVINCE);
        boolean other =
                unit.place().province() == null && !province.isBlank()
                        || unit.place().parent() == null && line.superior != null;
        if (other) {
            line.notes.add(ImportNote.of("place-not-taken", Map.of()));
        }
    }

    private void pointOut(UnitLine line, List<UnitRow> namesakes, List<UnitLine> before) {
        String others =
                namesakes.isEmpty()
                        ? "#" + before.getFirst().line.number()
                        : known.labels(namesakes);
        if (line.text(UnitColumn.NAMESAKE).isBlank()) {
            line.faults.add(
                    ImportFault.of(
                            UnitColumn.NAMESAKE, "namesake-missing", Map.of("units", others)));
        } else {
            line.notes.add(ImportNote.of("namesake", Map.of("units", others)));
        }
    }

    private static boolean sameProvince(UnitLine one, UnitLine other) {
        return same(one.text(UnitColumn.PROVINCE), other.text(UnitColumn.PROVINCE));
    }

    private static boolean same(String one, String other) {
        return WrittenAlike.fold(one).equals(WrittenAlike.fold(other));
    }

    private static String nameOf(UnitLine line) {
        return WrittenAlike.fold(line.text(UnitColumn.NAME));
    }
}
