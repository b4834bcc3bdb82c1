package vn.giamsat.view.fold;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes a batch of events into a view's table with one load, one fold and one write. It runs in the
 * caller's transaction, and takes nothing twice.
 */
public final class ViewWriter<R extends Record> {

    private final View<R> view;
    private final JdbcClient jdbc;
    private final RowJson json;
    private final Progress progress;
    private final String load;
    private final String close;
    private final String insert;

    public ViewWriter(View<R> view, JdbcClient jdbc, RowJson json, Progress progress) {
        this.view = view;
        this.jdbc = jdbc;
        this.json = json;
        this.progress = progress;
        String columns =
                RowJson.columns(view.rowType()).stream()
                        .map(column -> ", \"" + column + "\"")
                        .collect(Collectors.joining());
        this.load =
                """
                select key, since, to_jsonb(t) as row from view.%s t
                 where key = any(:keys) and until is null
                """
                        .formatted(view.name());
        this.close =
                """
                update view.%s t set until = e.until
                  from unnest(:keys, :untils) e(key, until)
                 where t.key = e.key and t.until is null
                """
                        .formatted(view.name());
        this.insert =
                """
                insert into view.%1$s (key, since, until%2$s)
                select key, since, until%2$s
                  from jsonb_populate_recordset(null::view.%1$s, cast(:rows as jsonb))
                """
                        .formatted(view.name(), columns);
    }

    /** Takes the events, and notes that the log has been read up to the position. */
    public void write(List<RecordedEvent> events, long upTo) {
        long applied = progress.lock(view.name());
        if (upTo <= applied) {
            return;
        }
        List<RecordedEvent> fresh =
                events.stream().filter(event -> event.position() > applied).toList();
        Fold<R> fold = new Fold<>(view, load(keys(fresh))).apply(fresh);
        close(fold.closed());
        insert(fold.begun());
        progress.advance(view.name(), upTo);
    }

    private List<String> keys(List<RecordedEvent> events) {
        return events.stream().flatMap(event -> view.keysOf(event).stream()).distinct().toList();
    }

    private List<Version<R>> load(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(load)
                .param("keys", keys.toArray(String[]::new))
                .query(
                        (row, i) ->
                                new Version<>(
                                        row.getString("key"),
                                        row.getLong("since"),
                                        null,
                                        json.read(row.getString("row"), view.rowType())))
                .list();
    }

    private void close(List<Version<R>> closed) {
        if (!closed.isEmpty()) {
            jdbc.sql(close)
                    .param("keys", closed.stream().map(Version::key).toArray(String[]::new))
                    .param("untils", closed.stream().map(Version::until).toArray(Long[]::new))
                    .update();
        }
    }

    private void insert(Collection<Version<R>> begun) {
        if (!begun.isEmpty()) {
            jdbc.sql(insert).param("rows", json.write(begun)).update();
        }
    }
}
