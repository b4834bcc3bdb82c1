package vn.giamsat.eventlog.append;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * The connection on which the node writes: borrowed once and kept, so that a write is one round
 * trip and nothing else. Used by the writer's thread alone.
 */
final class WriterConnection {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);
    private static final int LONGEST_SILENCE_MILLIS = 30_000;
    private static final long TRUSTED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int SECONDS_TO_ANSWER = 5;

    /**
     * Longer waits mean another transaction sits on the same key; the request then fails and
     * nothing is stored.
     */
    private static final String LIMIT = "set statement_timeout = '20s'";

    private static final String NO_LIMIT = "reset statement_timeout";

    private final DataSource dataSource;
    private @Nullable Connection current;
    private long lastUsed;

    WriterConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One that was not used for a while is asked first whether it still answers. */
    Connection get() throws SQLException {
        Connection known = current;
        if (known != null && isAlive(known)) {
            return known;
        }
        close();
        Connection fresh = dataSource.getConnection();
        current = fresh;
        // a network that swallows everything must not keep the only writer for ever
        fresh.setNetworkTimeout(Runnable::run, LONGEST_SILENCE_MILLIS);
        fresh.setAutoCommit(true);
        execute(fresh, LIMIT);
        used();
        return fresh;
    }

    void used() {
        lastUsed = System.nanoTime();
    }

    /** Gives it back; the next write borrows another. */
    void close() {
        Connection old = current;
        current = null;
        if (old == null) {
            return;
        }
        try (old) {
            // also tells a pool that a broken connection is broken
            execute(old, NO_LIMIT);
        } catch (SQLException e) {
            LOG.debug("The connection was broken", e);
        }
    }

    private boolean isAlive(Connection known) throws SQLException {
        return System.nanoTime() - lastUsed < TRUSTED_NANOS
                ? !known.isClosed()
                : known.isValid(SECONDS_TO_ANSWER);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
