package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.WrittenAlike;
import vn.giamsat.view.unit.NameInTime;
import vn.giamsat.view.unit.UnitRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of units as it stands, by name however it is written. */
final class KnownUnits {

    private final Map<UUID, UnitRow> byId = new HashMap<>();
    private final Map<String, List<UnitRow>> byName = new HashMap<>();
    private final Map<String, List<UnitRow>> byFormerName = new HashMap<>();
    private final Map<String, List<UnitRow>> byLabel = new HashMap<>();

    KnownUnits(List<UnitRow> register) {
        register.forEach(unit -> byId.put(unit.unit(), unit));
        for (UnitRow unit : register) {
            add(byName, unit.name(), unit);
            add(byLabel, label(unit), unit);
            unit.called().names().stream()
                    .map(NameInTime::name)
                    .filter(name -> !WrittenAlike.fold(name).equals(WrittenAlike.fold(unit.name())))
                    .distinct()
                    .forEach(name -> add(byFormerName, name, unit));
        }
    }

    private static void add(Map<String, List<UnitRow>> map, String name, UnitRow unit) {
        map.computeIfAbsent(WrittenAlike.fold(name), _ -> new ArrayList<>()).add(unit);
    }

    List<UnitRow> named(String name) {
        return byName.getOrDefault(WrittenAlike.fold(name), List.of());
    }

    /** By name; where several bear it, by name with what tells them apart in brackets. */
    Set<UnitRow> meant(String written) {
        List<UnitRow> named = named(written);
        return new LinkedHashSet<>(
                named.isEmpty()
                        ? byLabel.getOrDefault(WrittenAlike.fold(written), List.of())
                        : named);
    }

    /** Those that bear or bore the name. */
    List<UnitRow> everNamed(String name) {
        return Stream.concat(
                        named(name).stream(),
                        byFormerName.getOrDefault(WrittenAlike.fold(name), List.of()).stream())
                .distinct()
                .toList();
    }

    /** "Chi bộ 1 (Đảng ủy xã Bình Lãng, Long An)". */
    String label(UnitRow unit) {
        String apart =
                Stream.of(superior(unit), unit.place().province())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return apart.isEmpty() ? unit.name() : unit.name() + " (" + apart + ")";
    }

    String labels(Iterable<UnitRow> units) {
        List<String> labels = new ArrayList<>();
        units.forEach(unit -> labels.add(label(unit)));
        return String.join("; ", labels);
    }

    private @Nullable String superior(UnitRow unit) {
        UUID parent = unit.place().parent();
        UnitRow above = parent == null ? null : byId.get(parent);
        return above == null ? null : above.name();
    }
}
