package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.read.Searchable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The list of delegations. A unit sees those that have come to it, without their inner
 * arrangements.
 */
public final class Delegations {

    public static final ViewEntry<DelegationRow> ENTRY =
            ViewEntry.of(
                            DelegationView.VIEW,
                            DelegationRow.class,
                            "delegations",
                            reader ->
                                    q ->
                                            new Delegations(reader)
                                                    .list(
                                                            q.scope(),
                                                            q.text("words"),
                                                            q.asOf(),
                                                            q.page()))
                    .found(reader -> new Delegations(reader)::find, row -> row.filing().version())
                    .narrowedBy("words", String.class)
                    .showing("name", row -> row.matter().name())
                    .showing("kind", row -> row.matter().kind())
                    .showing("theme", row -> row.matter().theme())
                    .showing("issuer", row -> row.matter().issuer().name())
                    .showing("decision", row -> row.founding().decision())
                    .showing("state", DelegationRow::state)
                    .illustratedIf(row -> row.filing().illustrated())
                    .opening(row -> "/delegations/" + row.matter().delegation());

    private final Reader reader;

    public Delegations(Reader reader) {
        this.reader = reader;
    }

    public Optional<DelegationRow> find(UUID delegation, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("key", delegation.toString());
        String sql = "select " + COLUMNS + from(asOf) + " and d.key = :key";
        return reader.one(sql, parameters, Seen.class).map(Seen::shown);
    }

    /** The newest first; those with the words in name, theme or decision when words are given. */
    public Page<DelegationRow> list(
            Scope scope, @Nullable String words, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("words", Searchable.pattern(words == null ? "" : words));
        Listing listing =
                new Listing(
                        COLUMNS,
                        from(asOf) + " and d.search like :words",
                        "d.key",
                        Order.newestFirst("d.opened"),
                        parameters);
        return reader.page(listing, request, Seen.class).map(Seen::shown);
    }

    private static final String COLUMNS =
            "jsonb_build_object('delegation', to_jsonb(d), 'inside', "
                    + Rights.inside("d.delegation")
                    + ")";

    private static String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         from view.delegation d
        where %s
          and (%s or exists (select from view.case_file c
                              where c.delegation = d.delegation and %s and %s))
        """
                .formatted(
                        moment.of("d"),
                        Rights.inside("d.delegation"),
                        moment.of("c"),
                        Rights.subject("c"));
    }

    private record Seen(DelegationRow delegation, boolean inside) {

        DelegationRow shown() {
            return inside ? delegation : delegation.shownToUnit();
        }
    }
}
