package vn.giamsat.eventlog.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The settings on which the durability of the log rests, as the connections of the log see them.
 */
record ServerSettings(
        String fsync,
        String synchronousCommit,
        String fullPageWrites,
        String encoding,
        String eventTablePersistence) {

    private static final String SQL =
            """
            select current_setting('fsync'), current_setting('synchronous_commit'),
                   current_setting('full_page_writes'), current_setting('server_encoding'), relpersistence::text
              from pg_class where oid = 'log.event'::regclass
            """;

    static ServerSettings read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL);
                var row = statement.executeQuery()) {
            row.next();
            return new ServerSettings(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5));
        }
    }
}
