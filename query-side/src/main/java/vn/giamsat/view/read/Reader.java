package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.table.RowJson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks PostgreSQL for records: the query answers each as one JSON value. */
public final class Reader {

    private final JdbcClient jdbc;
    private final RowJson json;
    private final ReadBarrier barrier;

    public Reader(JdbcClient jdbc, RowJson json, ReadBarrier barrier) {
        this.jdbc = jdbc;
        this.json = json;
        this.barrier = barrier;
    }

    public <T> List<T> list(String sql, Map<String, ?> parameters, Class<T> type) {
        return asked(sql)
                .params(parameters)
                .query((row, i) -> json.read(row.getString(1), type))
                .list();
    }

    public <T> Optional<T> one(String sql, Map<String, ?> parameters, Class<T> type) {
        return list(sql, parameters, type).stream().findFirst();
    }

    /** One page of: select {@code columns} {@code from} (tables and conditions), in this order. */
    public <T> Page<T> page(Listing listing, PageRequest request, Class<T> type) {
        return page(List.of(listing), request, type);
    }

    /** One page of a list whose parts have nothing in common and the same order. */
    public <T> Page<T> page(List<Listing> parts, PageRequest request, Class<T> type) {
        List<Sorted<T>> found = new ArrayList<>();
        parts.forEach(part -> found.addAll(sorted(part, request, type)));
        if (parts.size() > 1) {
            Comparator<Cursor> order = parts.getFirst().order().comparator();
            found.sort(Comparator.comparing(Sorted::cursor, order));
        }
        return cut(found, request.limit(), request.counted() ? total(parts, request, found) : null);
    }

    /** How many there are in all parts together. */
    public long total(List<Listing> parts) {
        return parts.stream().mapToLong(this::count).sum();
    }

    /** A list that fits on its first page is counted already. */
    private long total(List<Listing> parts, PageRequest request, List<?> found) {
        boolean whole = request.cursor() == null && found.size() <= request.limit();
        return whole ? found.size() : total(parts);
    }

    private <T> List<Sorted<T>> sorted(Listing listing, PageRequest request, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.put("limit", request.limit() + 1);
        String after = after(listing, request.cursor(), parameters);
        String sql =
                "select %s, %s::text, %s %s%s %s limit :limit"
                        .formatted(
                                listing.columns(),
                                listing.order().expression(),
                                listing.key(),
                                listing.from(),
                                after,
                                listing.order().clause(listing.key()));
        return asked(sql)
                .params(parameters)
                .query(
                        (row, i) ->
                                new Sorted<>(
                                        json.read(row.getString(1), type),
                                        new Cursor(row.getString(2), row.getString(3))))
                .list();
    }

    /** The same conditions, so that nothing is counted that is not shown. */
    private long count(Listing listing) {
        return asked("select count(*) " + listing.from())
                .params(listing.parameters())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        barrier.pass(sql);
        return jdbc.sql(sql);
    }

    private static String after(
            Listing listing, @Nullable String cursor, Map<String, Object> parameters) {
        if (cursor == null) {
            return "";
        }
        Cursor last = Cursor.decode(cursor);
        listing.order().check(last);
        parameters.put("after_value", last.sortedBy());
        parameters.put("after_key", last.key());
        return " and " + listing.order().after(listing.key());
    }

    private static <T> Page<T> cut(List<Sorted<T>> found, int limit, @Nullable Long total) {
        List<T> items = found.stream().limit(limit).map(Sorted::item).toList();
        String next = found.size() > limit ? found.get(limit - 1).cursor().encoded() : null;
        return new Page<>(items, next, total);
    }

    /** The parameters of the conditions in {@link Rights}. */
    public static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        put("scope", scope, parameters);
        Scope eyes = scope.eyes();
        put("eyes", eyes == null ? Scope.everything() : eyes, parameters);
        return parameters;
    }

    private static void put(String whose, Scope scope, Map<String, Object> parameters) {
        parameters.put(whose + "_all", scope.all());
        parameters.put(whose + "_delegations", array(scope.delegations()));
        parameters.put(whose + "_units", array(scope.units()));
    }

    /** Ids as PostgreSQL writes an array of them. */
    public static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private record Sorted<T>(T item, Cursor cursor) {}
}
