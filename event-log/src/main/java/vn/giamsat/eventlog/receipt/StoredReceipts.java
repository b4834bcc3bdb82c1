package vn.giamsat.eventlog.receipt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads receipts by their keys. */
public final class StoredReceipts {

    private static final String SQL =
            """
            select idempotency_key, request_hash, aggregate_id, version, recorded_at
              from log.receipt where idempotency_key = ?
            """;

    Optional<CommandReceipt> find(Connection connection, String idempotencyKey)
            throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, idempotencyKey);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    public Optional<CommandReceipt> firstOf(Connection connection, List<CommandReceipt> asked)
            throws SQLException {
        for (CommandReceipt receipt : asked) {
            Optional<CommandReceipt> stored = find(connection, receipt.idempotencyKey());
            if (stored.isPresent()) {
                return stored;
            }
        }
        return Optional.empty();
    }

    private static CommandReceipt read(ResultSet row) throws SQLException {
        return new CommandReceipt(
                row.getString("idempotency_key"),
                row.getString("request_hash"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
