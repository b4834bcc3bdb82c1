package vn.giamsat.eventlog;

import java.sql.Connection;
import java.sql.SQLException;

/** Appends as a badly behaved client would: by hand, and taking its time before it commits. */
public final class RawWriter implements AutoCloseable {

    private static final String INSERT =
            """
            insert into log.event (aggregate_type, aggregate_id, sequence, event_id, name, version, recorded_at,
                                   payload, metadata, salt)
            values ('Note', ?, ?, ?, 'test.noted', '1', now(), convert_to(?, 'UTF8'), '{}',
                    decode(repeat('00', 32), 'hex'))
            """;

    private final Connection connection;

    public RawWriter(TestDatabase database) throws SQLException {
        connection = database.asApplication();
        connection.setAutoCommit(false);
    }

    public void insert(String aggregate, long sequence) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, aggregate);
            statement.setLong(2, sequence);
            statement.setString(3, aggregate + "/" + sequence);
            statement.setString(4, "{\"text\":\"%s %d\"}".formatted(aggregate, sequence));
            statement.executeUpdate();
        }
    }

    public void dawdle(double seconds) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_sleep(?)")) {
            statement.setDouble(1, seconds);
            statement.execute();
        }
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    public void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
