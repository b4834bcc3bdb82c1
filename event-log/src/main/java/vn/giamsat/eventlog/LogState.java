package vn.giamsat.eventlog;

import java.sql.Connection;
import java.sql.SQLException;

/** How the log stands: how many events have a position, and whether some still wait for theirs. */
record LogState(long size, boolean hasPending) {

    private static final String SQL =
            "select size, exists (select from log.pending) from log.sequencer_state";

    static LogState read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL);
                var rows = statement.executeQuery()) {
            rows.next();
            return new LogState(rows.getLong(1), rows.getBoolean(2));
        }
    }
}
