package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds what belongs to a case, as far as the reader may see it: the rows of one view, in the order
 * in which they were recorded.
 *
 * @param <T> what is found
 */
public final class RowsOfCase<T> {

    /** Whoever sees the inner work of the delegation. */
    public static final String INSIDE = Rights.inside("c.delegation");

    /** The unit too, once the case has been opened to it. */
    public static final String INSIDE_AND_SUBJECT = INSIDE + " or " + Rights.subject("c");

    private final Reader reader;
    private final Source source;
    private final Class<T> type;

    /**
     * Rows of a table with the columns inspection and recorded.
     *
     * @param table the name of the view
     * @param columns one JSON value made of the row, r, and its case, c
     * @param seen the condition under which a reader sees the row r of the case c
     */
    public record Source(String table, String columns, String seen) {}

    public RowsOfCase(Reader reader, Source source, Class<T> type) {
        this.reader = reader;
        this.source = source;
        this.type = type;
    }

    /** Rows as they stand in their table. */
    public static <R extends Record> RowsOfCase<R> plain(
            Reader reader, String table, String seen, Class<R> row) {
        return new RowsOfCase<>(reader, new Source(table, "to_jsonb(r)", seen), row);
    }

    public Page<T> list(UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspection", inspection);
        Listing listing =
                new Listing(
                        source.columns(),
                        from(asOf) + " and r.inspection = :inspection",
                        "r.key",
                        Order.oldestFirst("r.recorded"),
                        parameters);
        return reader.page(listing, request, type);
    }

    public Optional<T> find(String key, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("key", key);
        return reader.one(
                "select " + source.columns() + from(asOf) + " and r.key = :key", parameters, type);
    }

    private String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         from view.%s r
         join view.case_file c on c.inspection = r.inspection and %s
        where %s and (%s)
        """
                .formatted(source.table(), moment.of("c"), moment.of("r"), source.seen());
    }
}
