package vn.giamsat.view.extensioncap;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The caps of extensions. They bind everybody who grants or asks, so everybody sees them. */
public final class ExtensionCaps {

    public static final ViewEntry<ExtensionCapRow> ENTRY =
            ViewEntry.of(
                            new ExtensionCapView(),
                            ExtensionCapRow.class,
                            "extension-caps",
                            reader -> q -> new ExtensionCaps(reader).list(q.asOf(), q.page()))
                    .found(
                            reader -> (id, _, asOf) -> new ExtensionCaps(reader).find(id, asOf),
                            ExtensionCapRow::version)
                    .showing("subject", ExtensionCapRow::subject)
                    .showing("days", row -> row.terms().days())
                    .showing("partOf", row -> row.terms().partOf())
                    .showing("citation", row -> row.source().citation())
                    .showing("validFrom", row -> row.source().validFrom())
                    .showing("validTo", row -> row.source().validTo())
                    .showing("reason", ExtensionCapRow::reason);

    private final Reader reader;

    public ExtensionCaps(Reader reader) {
        this.reader = reader;
    }

    public Optional<ExtensionCapRow> find(UUID cap, @Nullable Long asOf) {
        return reader.one(
                "select to_jsonb(r) from view.extension_cap r where r.key = :key and "
                        + new Moment(asOf).of("r"),
                Map.of("key", cap.toString()),
                ExtensionCapRow.class);
    }

    /** By what they cap. */
    public Page<ExtensionCapRow> list(@Nullable Long asOf, PageRequest request) {
        return reader.page(
                new Listing(
                        "to_jsonb(r)",
                        "from view.extension_cap r where " + new Moment(asOf).of("r"),
                        "r.key",
                        Order.byName("r.subject"),
                        Map.of()),
                request,
                ExtensionCapRow.class);
    }
}
