package vn.giamsat.eventlog.drill;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.tree.Tree;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import javax.sql.DataSource;

/**
 * A throw-away copy of the log in tables beside it, with which the role of the application may do
 * what it may never do with the log. There is one at a time; the copy has keys of its own, which
 * are forgotten with it.
 */
public final class LogCopy implements AutoCloseable {

    private static final String PREFIX = "log.drill_";
    private static final String LAY = "select log.lay_drill(?)";
    private static final String DROP = "select log.drop_drill()";
    private static final String TAKE = "select pg_try_advisory_lock(hashtext('log.drill'))";
    private static final String RELEASE = "select pg_advisory_unlock(hashtext('log.drill'))";

    private final Connection connection;
    private final LogUnderAttack copied;
    private final ThrowAwayKeys keys;
    private final long size;

    private LogCopy(Connection connection, LogUnderAttack copied, ThrowAwayKeys keys, long size) {
        this.connection = connection;
        this.copied = copied;
        this.keys = keys;
        this.size = size;
    }

    /** Of the first facts of the log, at most so many: only from its beginning is a log whole. */
    public static LogCopy of(
            DataSource log, LogOrigin origin, long atMost, ThrowAwayKeys keys, Instant now) {
        try {
            return copied(log, origin, atMost, keys, now);
        } catch (SQLException e) {
            throw new AttackFailed(e);
        }
    }

    private static LogCopy copied(
            DataSource log, LogOrigin origin, long atMost, ThrowAwayKeys keys, Instant now)
            throws SQLException {
        var tree = new Tree(log);
        long size = Math.min(tree.head().size(), atMost);
        Hash root = tree.rootAt(size);
        Connection connection = log.getConnection();
        if (!take(connection)) {
            connection.close();
            throw new CopyIsTaken();
        }
        try {
            lay(connection, size);
            var copied =
                    new LogUnderAttack(
                            connection, PREFIX, origin, keys.own(), keys.strangers(), now);
            copied.grow();
            if (!copied.tree().head().root().equals(root)) {
                throw new IllegalStateException(
                        "the stored events of the log no longer make its tree of " + size);
            }
            if (size > 2) {
                copied.sign(size / 3 + 1);
            }
            copied.sign(size);
            return new LogCopy(connection, copied, keys, size);
        } catch (SQLException | RuntimeException e) {
            discard(connection);
            throw e;
        }
    }

    private static boolean take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(TAKE)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void lay(Connection connection, long size) throws SQLException {
        try (var statement = connection.prepareStatement(LAY)) {
            statement.setLong(1, size);
            statement.execute();
        }
    }

    public LogUnderAttack log() {
        return copied;
    }

    /** How many facts were copied. */
    public long size() {
        return size;
    }

    /** Which keys sign the copy (C2SP tlog-policy). */
    public String policy() {
        return keys.policy();
    }

    @Override
    public void close() {
        try {
            discard(connection);
        } catch (SQLException e) {
            throw new AttackFailed(e);
        }
    }

    private static void discard(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(DROP);
            statement.execute(RELEASE);
        }
    }
}
