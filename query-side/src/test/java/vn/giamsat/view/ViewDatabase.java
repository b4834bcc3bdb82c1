package vn.giamsat.view;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.feed.Progress;
import vn.giamsat.view.fold.feed.ViewWriter;
import vn.giamsat.view.fold.table.RowJson;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** A fresh database with the views in it, written and read as the application's role. */
public final class ViewDatabase {

    private static final String ROLE = "giamsat_app";
    private static final String TOKENS =
            """
            create table public.token_entry (
                processor_name text, segment integer, token bytea, token_type text,
                timestamp text, owner text, primary key (processor_name, segment));
            grant select, insert, update, delete on public.token_entry to %s
            """;
    private static final ScratchDatabase TEMPLATE = template();

    private final ScratchDatabase database = ScratchPostgresql.database("view", TEMPLATE);
    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final DataSource connection;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public ViewDatabase() {
        source.setUrl(database.jdbcUrl());
        source.setUser(ROLE);
        source.setPassword(ROLE);
        connection = new SingleConnectionDataSource(source.getURL(), ROLE, ROLE, true);
        jdbc = JdbcClient.create(connection);
        transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
    }

    private static ScratchDatabase template() {
        ScratchDatabase database = ScratchPostgresql.database("view_template");
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(database.jdbcUrl());
        owner.setUser(database.user());
        owner.setPassword(database.password());
        JdbcClient.create(owner)
                .sql("create role %1$s login password '%1$s'".formatted(ROLE))
                .update();
        Flyway.configure()
                .dataSource(owner)
                .schemas("view")
                .locations("classpath:db/view")
                .placeholders(Map.of("appRole", ROLE))
                .load()
                .migrate();
        JdbcClient.create(owner).sql(TOKENS.formatted(ROLE)).update();
        return database;
    }

    /** For many threads; everything else here goes over one connection. */
    public DataSource source() {
        return source;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    public QuerySide querySide() {
        return new QuerySide(connection, connection, new ToldHistory(List.of()));
    }

    /** What only the owner of the tables may do. */
    public void asOwner(String sql) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(database.jdbcUrl());
        owner.setUser(database.user());
        owner.setPassword(database.password());
        JdbcClient.create(owner).sql(sql).update();
    }

    /** Feeds the events to all views in batches of this size. */
    public ViewDatabase feed(List<RecordedEvent> events, int batch) {
        for (int from = 0; from < events.size(); from += batch) {
            List<RecordedEvent> some = events.subList(from, Math.min(from + batch, events.size()));
            QuerySide.views().forEach(view -> write(view, some));
        }
        return this;
    }

    public ViewDatabase feed(Story story) {
        return feed(story.events(), 1000);
    }

    public void write(View<?> view, List<RecordedEvent> events) {
        long after = events.getFirst().position() - 1;
        transaction.executeWithoutResult(
                status -> writer(view).write(after, events, lastOf(events)));
    }

    public <R extends Record> ViewWriter<R> writer(View<R> view) {
        return new ViewWriter<>(
                view, new JdbcTemplate(connection), new RowJson(), new Progress(jdbc));
    }

    public static long lastOf(List<RecordedEvent> events) {
        return events.getLast().position();
    }

    /** All versions of all rows of a view, as text. */
    public List<String> versions(String view) {
        return jdbc.sql("select t::text from view.%s t order by key, since".formatted(view))
                .query(String.class)
                .list();
    }

    /** One column, as text. */
    public List<String> asked(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    /** What the indexes of a view cover, whatever they are called. */
    public List<String> indexes(String view) {
        return jdbc.sql(
                        """
                        select regexp_replace(indexdef, 'INDEX \\S+ ON', 'INDEX ON') from pg_indexes
                         where schemaname = 'view' and tablename = :view order by 1
                        """)
                .param("view", view)
                .query(String.class)
                .list();
    }

    public List<String> tables() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'view'")
                .query(String.class)
                .list();
    }

    /** The rows of a view that stand now, read as the writer reads them. */
    public <R extends Record> List<R> current(View<R> view) {
        RowJson json = new RowJson();
        return jdbc.sql(
                        "select to_jsonb(t) from view.%s t where until is null"
                                .formatted(view.name()))
                .query((row, i) -> json.read(row.getString(1), view.rowType()))
                .list();
    }

    /** Versions that neither stand now nor are followed by the next. */
    public List<String> gaps(String view) {
        return jdbc.sql(
                        """
                        select key || '@' || since from view.%1$s t
                         where until is not null
                           and not exists (select from view.%1$s n
                                            where n.key = t.key and n.since = t.until)
                        """
                                .formatted(view))
                .query(String.class)
                .list();
    }

    /** Replaces the rows of the view that stand now by others, as of one position later. */
    public ViewDatabase change(String view, String assignments) {
        String columns =
                jdbc.sql(
                                """
                                select string_agg(quote_ident(column_name), ', ')
                                  from information_schema.columns
                                 where table_schema = 'view' and table_name = :view
                                   and column_name not in ('since', 'until')
                                """)
                        .param("view", view)
                        .query(String.class)
                        .single();
        long after =
                jdbc.sql("select max(position) + 1 from view.progress").query(Long.class).single();
        jdbc.sql("update view.%s set until = %d where until is null".formatted(view, after))
                .update();
        jdbc.sql(
                        "insert into view.%1$s (since, %3$s) select %2$d, %3$s from view.%1$s where until = %2$d"
                                .formatted(view, after, columns))
                .update();
        jdbc.sql("update view.%s set %s where until is null".formatted(view, assignments)).update();
        return this;
    }
}
