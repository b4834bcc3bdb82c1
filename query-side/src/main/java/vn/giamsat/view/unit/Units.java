package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Searchable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of units in Vietnamese order; the register is open to everyone who may sign in. */
public final class Units {

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
}
