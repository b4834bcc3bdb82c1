package vn.giamsat.eventlog.sequence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How the log stands: how many events have a position, whether some still wait for theirs, and
 * whether some positions have no leaf yet.
 */
public record LogState(long size, boolean hasPending, boolean isTreeBehind) {

    /**
     * By the index, and not by "exists": what was taken from the queue still lies in the table
     * until it is vacuumed.
     */
    private static final String SQL =
            """
            select log.size, (select event_id from log.pending order by event_id limit 1) is not null,
                   tree.size < log.size
              from log.sequencer_state log cross join log.tree_state tree
            """;

    public static LogState read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL);
                var rows = statement.executeQuery()) {
            rows.next();
            return new LogState(rows.getLong(1), rows.getBoolean(2), rows.getBoolean(3));
        }
    }
}
