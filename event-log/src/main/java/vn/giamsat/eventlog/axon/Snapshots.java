package vn.giamsat.eventlog.axon;

import vn.giamsat.eventlog.append.EventRow;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.read.StoredEvent;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;

import javax.sql.DataSource;

/** Keeps the newest snapshot of an aggregate: a short cut, never the truth. */
record Snapshots(DataSource dataSource) {

    private static final String STORE =
            """
            insert into log.snapshot (aggregate_type, aggregate_id, sequence, event_id, name, version, recorded_at,
                                      payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (aggregate_id) do update
               set aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
                   event_id = excluded.event_id, name = excluded.name, version = excluded.version,
                   recorded_at = excluded.recorded_at, payload = excluded.payload, metadata = excluded.metadata
             where snapshot.sequence <= excluded.sequence
            """;

    private static final String READ =
            "select %s from log.snapshot event where aggregate_id = ?"
                    .formatted(StoredEvent.COLUMNS);

    void store(EventRow snapshot) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(STORE)) {
            bind(statement, snapshot);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LogUnavailable(
                    "The snapshot of " + snapshot.aggregateId() + " could not be stored", e);
        }
    }

    Optional<StoredEvent> read(String aggregateId) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, aggregateId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new StoredEvent(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LogUnavailable("The snapshot of " + aggregateId + " could not be read", e);
        }
    }

    private static void bind(PreparedStatement statement, EventRow row) throws SQLException {
        statement.setString(1, row.aggregateType());
        statement.setString(2, row.aggregateId());
        statement.setLong(3, row.sequence());
        statement.setString(4, row.eventId());
        statement.setString(5, row.name());
        statement.setString(6, row.version());
        statement.setObject(7, row.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setBytes(8, row.payload());
        statement.setBytes(9, row.metadata());
    }
}
