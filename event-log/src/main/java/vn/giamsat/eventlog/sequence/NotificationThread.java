package vn.giamsat.eventlog.sequence;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Hears from the other nodes that the log has grown, and shows them by {@link NodePresence} that
 * this one is there. Only a short cut: what is missed while the connection is broken is found by
 * {@link SequencerThread} when it looks.
 */
public final class NotificationThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationThread.class);
    private static final int PATIENCE_MILLIS = 500;
    private static final int QUIET_ROUNDS_BEFORE_ASKING = 20;
    private static final int SECONDS_TO_ANSWER = 5;
    private static final long PAUSE_MILLIS = 1_000;

    private final DataSource dataSource;
    private final String node;
    private final Runnable onNews;
    private final Thread thread =
            Thread.ofPlatform().name("event-log-notifications").daemon().unstarted(this::run);
    private final CountDownLatch closing = new CountDownLatch(1);

    public NotificationThread(DataSource dataSource, String node, Runnable onNews) {
        this.dataSource = dataSource;
        this.node = node;
        this.onNews = onNews;
    }

    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        Threads.joinUninterruptibly(thread);
    }

    private void run() {
        while (isOpen()) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (isOpen()) {
                    LOG.warn("Not listening to other nodes for the moment: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try {
            NodePresence.begin(connection, node);
            execute(connection, "listen giamsat_log");
            onNews.run();
            hear(connection, connection.unwrap(PGConnection.class));
        } finally {
            NodePresence.end(connection, node);
            // also tells a pool that a broken connection is broken: what is unwrapped it cannot see
            execute(connection, "unlisten *");
        }
    }

    private void hear(Connection connection, PGConnection postgres) throws SQLException {
        int quiet = 0;
        while (isOpen()) {
            PGNotification[] heard = postgres.getNotifications(PATIENCE_MILLIS);
            quiet = heard == null || heard.length == 0 ? quiet + 1 : 0;
            if (quiet == 0 && isNews(heard)) {
                onNews.run();
            }
            if (quiet >= QUIET_ROUNDS_BEFORE_ASKING) {
                askWhetherAlive(connection);
                quiet = 0;
            }
        }
    }

    private boolean isNews(PGNotification[] heard) {
        for (PGNotification notification : heard) {
            if (!notification.getParameter().equals(node)) {
                return true;
            }
        }
        return false;
    }

    /** A connection that only listens never learns that the other end is gone. */
    private static void askWhetherAlive(Connection connection) throws SQLException {
        if (!connection.isValid(SECONDS_TO_ANSWER)) {
            throw new SQLException("the connection no longer answers");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    /** Ends at once when this is closed. */
    private void pause() {
        try {
            if (closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.debug("Closing");
            }
        } catch (InterruptedException e) {
            LOG.debug("Closing", e);
        }
    }
}
