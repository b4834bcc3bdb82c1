package vn.giamsat.view.maintenance;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;

import java.util.List;

/**
 * Holds the live table of a view against its copy. What the live one took behind the position is
 * left aside: such versions, and ends of versions. In JSON a member that is missing and one that is
 * null say the same: rows written before a record got a component lack it.
 */
final class TableComparison {

    private static final int LISTED = 100;

    private static final String ROWS =
            """
            select key, since, md5(r::text) as digest
              from (select %1$s, case when until > :position then null else until end as until
                      from view.%2$s where since <= :position) r
            """;

    private static final String DIGEST =
            """
            select count(*) as versions,
                   encode(sha256(convert_to(coalesce(string_agg(digest, '' order by key, since), ''), 'UTF8')), 'hex') as digest
              from (%s) rows
            """;

    private static final String DIFFERING =
            """
            from (%s) live full join (%s) replayed using (key, since)
             where live.digest is distinct from replayed.digest
            """;

    private static final String LIST =
            """
            select jsonb_build_object('key', key, 'position', since,
                     'kind', case when d.live_digest is null then 'MISSING'
                                  when d.replayed_digest is null then 'SURPLUS' else 'ALTERED' end,
                     'columns', coalesce((
                        select jsonb_agg(l.key order by l.key)
                          from view.%1$s one, view.%2$s other, jsonb_each(to_jsonb(one)) l
                         where one.key = d.key and one.since = d.since
                           and other.key = d.key and other.since = d.since
                           and jsonb_strip_nulls(l.value)
                               is distinct from jsonb_strip_nulls(to_jsonb(other) -> l.key)
                           and not (l.key = 'until' and one.until > :position)), '[]'))
              from (select key, since, live.digest as live_digest, replayed.digest as replayed_digest %3$s
                     order by since, key limit %4$d) d
            """;

    private final JdbcClient jdbc;
    private final RowJson json;

    TableComparison(JdbcClient jdbc, RowJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Fidelity.OfView of(View<?> view, String copy, long position) {
        String columns = "key, since, " + columns(copy);
        String live = ROWS.formatted(columns, view.name());
        String replayed = ROWS.formatted(columns, copy);
        Digest ofLive = digest(live, position);
        Digest ofReplayed = digest(replayed, position);
        if (ofLive.equals(ofReplayed)) {
            return new Fidelity.OfView(
                    view.name(),
                    position,
                    ofLive.versions(),
                    ofLive.digest(),
                    ofReplayed.digest(),
                    0,
                    List.of());
        }
        String differing = DIFFERING.formatted(live, replayed);
        return new Fidelity.OfView(
                view.name(),
                position,
                ofLive.versions(),
                ofLive.digest(),
                ofReplayed.digest(),
                jdbc.sql("select count(*) " + differing)
                        .param("position", position)
                        .query(Long.class)
                        .single(),
                differences(view, copy, position, differing));
    }

    private List<Fidelity.Difference> differences(
            View<?> view, String copy, long position, String differing) {
        return jdbc.sql(LIST.formatted(view.name(), copy, differing, LISTED))
                .param("position", position)
                .query((row, i) -> json.read(row.getString(1), Fidelity.Difference.class))
                .list();
    }

    /** Columns PostgreSQL computes itself follow from the others. */
    private String columns(String copy) {
        return jdbc.sql(
                        """
                        select string_agg(
                                 case when atttypid in ('json'::regtype, 'jsonb'::regtype)
                                      then format('jsonb_strip_nulls(%1$I::jsonb) as %1$I', attname)
                                      else quote_ident(attname) end, ', ' order by attname)
                          from pg_attribute
                         where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                           and attgenerated = '' and attname not in ('key', 'since', 'until')
                        """)
                .param("table", "view." + copy)
                .query(String.class)
                .single();
    }

    private Digest digest(String rows, long position) {
        return jdbc.sql(DIGEST.formatted(rows))
                .param("position", position)
                .query(Digest.class)
                .single();
    }

    private record Digest(long versions, String digest) {}
}
