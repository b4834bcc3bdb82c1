package vn.giamsat.eventlog;

import java.sql.Connection;
import java.sql.SQLException;

/** How the log stands: how many events have a position, and whether some still wait for theirs. */
record LogState(long size, boolean hasPending) {

    /**
     * By the index, and not by "exists": what was taken from the queue still lies in the table
     * until it is vacuumed.
     */
    private static final String SQL =
            """
            select size, (select event_id from log.pending order by event_id limit 1) is not null
              from log.sequencer_state
            """;

    static LogState read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL);
                var rows = statement.executeQuery()) {
            rows.next();
            return new LogState(rows.getLong(1), rows.getBoolean(2));
        }
    }
}
