package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.read.Searchable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One row per organisation. */
public final class UnitView implements View<UnitRow> {

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Class<UnitRow> rowType() {
        return UnitRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(UnitEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof UnitEvent event
                ? List.of(event.unit().toString())
                : List.of();
    }

    @Override
    public UnitRow evolve(@Nullable UnitRow row, RecordedEvent recorded, String key) {
        return switch ((UnitEvent) recorded.event()) {
            case UnitRegistered e -> registered(e, recorded.version());
            case UnitRenamed e ->
                    renamed(existing(row, recorded, key), e.name(), recorded.version());
        };
    }

    private static UnitRow registered(UnitRegistered e, long version) {
        return new UnitRow(
                e.unit(),
                e.name(),
                e.level(),
                e.province(),
                e.parent(),
                e.validFrom(),
                List.of(),
                Searchable.of(e.name(), e.province()),
                version);
    }

    private static UnitRow renamed(UnitRow row, String name, long version) {
        List<String> former =
                Stream.concat(row.formerNames().stream(), Stream.of(row.name())).toList();
        return new UnitRow(
                row.unit(),
                name,
                row.level(),
                row.province(),
                row.parent(),
                row.validFrom(),
                former,
                Searchable.of(name, row.province(), String.join(" ", former)),
                version);
    }
}
