package vn.giamsat.view.fold.table;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.CopyBytes;
import vn.giamsat.view.fold.Version;
import vn.giamsat.view.fold.View;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** One table of versioned rows: loads what stands, ends it, and takes new versions by COPY. */
public final class RowTable<R extends Record> {

    private static final int CHUNK = 1 << 18;

    private final Class<R> rowType;
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final RowJson json;
    private final RowBinary<R> binary;
    private final String load;
    private final String close;
    private final String copy;

    public RowTable(View<R> view, String table, JdbcTemplate template, RowJson json) {
        this.rowType = view.rowType();
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.json = json;
        this.binary = json.binary(view);
        this.load =
                """
                select key, since, to_json(t) as row from view.%s t
                 where key = any(:keys) and until is null
                """
                        .formatted(table);
        this.close =
                """
                update view.%s t set until = e.until
                  from unnest(:keys, :untils) e(key, until)
                 where t.key = e.key and t.until is null
                """
                        .formatted(table);
        this.copy =
                "copy view.%s (key, since, until%s) from stdin (format binary)"
                        .formatted(
                                table,
                                RowJson.columns(view).stream()
                                        .map(column -> ", \"" + column + "\"")
                                        .collect(Collectors.joining()));
    }

    /** The rows that stand under these keys. */
    public List<Version<R>> load(Collection<String> keys) {
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
                                        json.read(row.getString("row"), rowType)))
                .list();
    }

    /** Ends the rows that stand where these versions say. */
    public void close(Collection<Version<R>> closed) {
        if (!closed.isEmpty()) {
            jdbc.sql(close)
                    .param("keys", closed.stream().map(Version::key).toArray(String[]::new))
                    .param("untils", closed.stream().map(Version::until).toArray(Long[]::new))
                    .update();
        }
    }

    public void insert(Collection<Version<R>> versions) {
        if (!versions.isEmpty()) {
            template.execute((ConnectionCallback<Long>) connection -> copied(connection, versions));
        }
    }

    private long copied(Connection connection, Collection<Version<R>> versions)
            throws SQLException {
        CopyIn target = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        try {
            CopyBytes bytes = new CopyBytes();
            binary.begin(bytes);
            for (Version<R> version : versions) {
                binary.append(version, bytes);
                if (bytes.size() > CHUNK) {
                    send(bytes, target);
                }
            }
            binary.end(bytes);
            send(bytes, target);
            return target.endCopy();
        } finally {
            if (target.isActive()) {
                target.cancelCopy();
            }
        }
    }

    private static void send(CopyBytes bytes, CopyIn target) throws SQLException {
        target.writeToCopy(bytes.bytes(), 0, bytes.size());
        bytes.clear();
    }
}
