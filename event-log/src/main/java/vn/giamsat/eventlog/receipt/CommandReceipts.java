package vn.giamsat.eventlog.receipt;

import vn.giamsat.eventlog.database.LogUnavailable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/** What commands achieved, by their idempotency keys. */
public final class CommandReceipts {

    private final DataSource dataSource;
    private final StoredReceipts stored = new StoredReceipts();

    public CommandReceipts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty when no command with this key has stored anything yet. */
    public Optional<CommandReceipt> find(String idempotencyKey) {
        try (Connection connection = dataSource.getConnection()) {
            return stored.find(connection, idempotencyKey);
        } catch (SQLException e) {
            throw new LogUnavailable("The receipt could not be read", e);
        }
    }
}
