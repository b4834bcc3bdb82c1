package vn.giamsat.eventlog.sequence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/**
 * Clears the queue of the events that have left it. PostgreSQL keeps deleted rows in their place
 * until the table is vacuumed, and whoever looks for the oldest pending event passes over all of
 * them. By itself it vacuums once a minute; under load that is half a million events.
 */
final class QueueSweep {

    private static final Logger LOG = LoggerFactory.getLogger(QueueSweep.class);

    /** Some thirty pages of the index: passing over them costs as much as a round of sequencing. */
    private static final int DUE = 10_000;

    /** One node sweeps for all. The pages are kept, they will be filled again. */
    private static final String SWEEP =
            "vacuum (skip_locked, index_cleanup on, truncate off) log.pending";

    private final DataSource dataSource;
    private final AtomicInteger gone = new AtomicInteger();

    QueueSweep(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** So many events have left the queue. */
    void left(int events) {
        gone.addAndGet(events);
    }

    /** Nothing rests on it: what fails is done when as many have left once more. */
    void runWhenDue() {
        if (gone.get() < DUE) {
            return;
        }
        gone.set(0);
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(SWEEP);
        } catch (SQLException e) {
            LOG.debug("The queue of the sequencer was not swept", e);
        }
    }
}
