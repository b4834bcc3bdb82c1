package vn.giamsat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;

import vn.giamsat.command.DomainCommand;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What PostgreSQL itself can do, as {@code pgbench} would ask it: one prepared insert of one row as
 * large as an event, committed by itself, on a connection of each client's own. Nothing is decided,
 * loaded or ordered; one key is kept.
 */
final class RawInserts implements Rival {

    private static final String TABLE =
            """
            create table row_of_an_event (
                id bigint generated always as identity primary key, aggregate_id text not null, name text not null,
                recorded_at timestamptz not null default now(), payload bytea not null, metadata bytea not null)
            """;

    private static final String INSERT =
            "insert into row_of_an_event (aggregate_id, name, payload, metadata) values (?, ?, ?, ?)";

    private static final byte[] PAYLOAD =
            "{\"text\":\"%s\"}".formatted("x".repeat(180)).getBytes(StandardCharsets.UTF_8);
    private static final byte[] METADATA =
            "{\"key\":\"%s\"}".formatted("y".repeat(40)).getBytes(StandardCharsets.UTF_8);

    private final HikariDataSource connections = Storage.create("raw");
    private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<PreparedStatement> prepared = ThreadLocal.withInitial(this::prepare);

    RawInserts() throws SQLException {
        try (Connection connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    /** The process id of some backend of the server. */
    long backend() throws SQLException {
        try (Connection connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public String name() {
        return "raw";
    }

    @Override
    public void send(DomainCommand command, String key) {
        try {
            PreparedStatement statement = prepared.get();
            statement.setString(1, key);
            statement.setString(2, "unit.renamed");
            statement.setBytes(3, PAYLOAD);
            statement.setBytes(4, METADATA);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an insert failed", e);
        }
    }

    /**
     * Clients are new threads in each round, so connections are left behind and given back there.
     */
    @Override
    public void roundIsOver() {
        try {
            for (Connection left = opened.poll(); left != null; left = opened.poll()) {
                left.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare() {
        try {
            Connection connection = connections.getConnection();
            opened.add(connection);
            return connection.prepareStatement(INSERT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        roundIsOver();
        connections.close();
    }
}
