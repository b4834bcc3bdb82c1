package vn.giamsat.eventlog.sequence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether a node is there: as long as it is, a session of it holds a lock on its name, which
 * PostgreSQL frees when the session ends, however the node ended. A node that lost this session may
 * be taken for gone while it works on, so nothing that must not happen twice may rest on this.
 */
public final class NodePresence {

    private static final String NAME = "(hashtext('log.node'), hashtext(?))";

    private NodePresence() {}

    /** Shared, so that two nodes whose names have the same hash do not wait for each other. */
    static void begin(Connection session, String node) throws SQLException {
        ask(session, "select true from (select pg_advisory_lock_shared" + NAME + ")", node);
    }

    static void end(Connection session, String node) throws SQLException {
        ask(session, "select pg_advisory_unlock_shared" + NAME, node);
    }

    /** Whoever gets the lock of a node for itself, until the transaction ends, knows it is gone. */
    public static boolean isGone(Connection connection, String node) throws SQLException {
        return ask(connection, "select pg_try_advisory_xact_lock" + NAME, node);
    }

    private static boolean ask(Connection connection, String sql, String node) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, node);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
