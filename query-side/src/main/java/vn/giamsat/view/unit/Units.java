package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Searchable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of units in Vietnamese order; the register is open to everyone who may sign in. */
public final class Units {

    public static final ViewEntry<UnitRow> ENTRY =
            ViewEntry.of(
                            UnitView.VIEW,
                            UnitRow.class,
                            "units",
                            reader ->
                                    q ->
                                            new Units(reader)
                                                    .list(q.text("words"), q.asOf(), q.page()))
                    .found(
                            reader -> (id, _, asOf) -> new Units(reader).find(id, asOf),
                            UnitRow::version)
                    .narrowedBy("words", String.class)
                    .showing("name", UnitRow::name)
                    .showing("level", row -> row.place().level())
                    .showing("province", row -> row.place().province())
                    .showing("formerNames", UnitRow::formerNames)
                    .showing("placedOn", row -> row.place().placedOn())
                    .showing("validFrom", UnitRow::validFrom)
                    .opening(row -> "/units/" + row.unit());

    private final Reader reader;

    public Units(Reader reader) {
        this.reader = reader;
    }

    public Optional<UnitRow> find(UUID unit, @Nullable Long asOf) {
        String sql =
                "select to_jsonb(u) from view.unit u where u.key = :key and "
                        + new Moment(asOf).of("u");
        return reader.one(sql, Map.of("key", unit.toString()), UnitRow.class);
    }

    /** The whole register as it stands, for what is compared with all of it. */
    public List<UnitRow> all() {
        String sql = "select to_jsonb(u) from view.unit u where u.until is null order by u.key";
        return reader.list(sql, Map.of(), UnitRow.class);
    }

    /** Units that have or had the words in their name, with or without accents. */
    public Page<UnitRow> list(@Nullable String words, @Nullable Long asOf, PageRequest request) {
        String from = "from view.unit u where u.search like :words and " + new Moment(asOf).of("u");
        return reader.page(
                new Listing(
                        "to_jsonb(u)",
                        from,
                        "u.key",
                        Order.byName("u.name"),
                        Map.of("words", Searchable.pattern(words == null ? "" : words))),
                request,
                UnitRow.class);
    }

    /** What the superiors of these units are called, by their identities. */
    public Map<UUID, String> superiors(Collection<UnitRow> units, @Nullable Long asOf) {
        return names(
                units.stream().map(unit -> unit.place().parent()).filter(Objects::nonNull).toList(),
                asOf);
    }

    /** What these units were called at the moment, each told apart from others of its name. */
    public Map<UUID, String> names(Collection<UUID> units, @Nullable Long asOf) {
        String sql =
                "select jsonb_build_object('unit', u.unit, 'name', "
                        + UnitNames.called("u", new Moment(asOf))
                        + ") from view.unit u where u.unit = any(cast(:units as uuid[])) and "
                        + new Moment(asOf).of("u");
        return named(sql, Map.of("units", Reader.array(units)));
    }

    /** What those units are called now that had another name at the position. */
    public Map<UUID, String> renamedSince(long position) {
        String sql =
                "select jsonb_build_object('unit', now.unit, 'name', now.name)"
                        + " from view.unit now join view.unit u on u.unit = now.unit and "
                        + new Moment(position).of("u")
                        + " where now.until is null and now.since > :position"
                        + " and now.name <> u.name";
        return named(sql, Map.of("position", position));
    }

    private Map<UUID, String> named(String sql, Map<String, ?> parameters) {
        return reader.list(sql, parameters, Named.class).stream()
                .collect(Collectors.toMap(Named::unit, Named::name));
    }

    private record Named(UUID unit, String name) {}
}
