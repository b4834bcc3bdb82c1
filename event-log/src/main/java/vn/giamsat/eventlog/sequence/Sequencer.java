package vn.giamsat.eventlog.sequence;

import vn.giamsat.eventlog.leaf.LogOrigin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

/**
 * Gives committed events their positions: contiguous, the same for every reader, and in the order
 * of insertion for each aggregate. Any node may do it; the row lock of the state lets one at a
 * time.
 */
public final class Sequencer {

    private static final int BATCH = 1024;
    private static final int LONGEST_SILENCE_MILLIS = 30_000;

    private final DataSource dataSource;
    private final SequencingTransaction transaction;
    private final Wakeups wakeups;
    private final QueueSweep queueSweep;
    private final AtomicLong announced = new AtomicLong();

    /** As this node saw it last; only an older log that is being taken over has such a tree. */
    private volatile boolean treeIsBehind;

    /**
     * Threads of this node wait here for each other, instead of each holding a connection in the
     * queue of the row lock.
     */
    private final ReentrantLock turn = new ReentrantLock();

    public Sequencer(DataSource dataSource, String node, LogOrigin origin, Wakeups wakeups) {
        this.dataSource = dataSource;
        this.transaction = new SequencingTransaction(node, origin);
        this.wakeups = wakeups;
        this.queueSweep = new QueueSweep(dataSource);
    }

    /** After this, every event that was committed before the call has its position. */
    public void sequencePending() throws SQLException {
        LogState state = look();
        if (!state.hasPending()) {
            announce(state.size());
            return;
        }
        turn.lock();
        try {
            SequencedBatch batch = placeBatch();
            while (batch.count() == BATCH) {
                announce(batch.size());
                batch = placeBatch();
            }
            announce(batch.size());
        } finally {
            turn.unlock();
        }
    }

    /**
     * Gives some of the positions of an older log their leaves, if {@link #sequencePending} found
     * some without; says whether there are more.
     */
    public boolean takeOver() throws SQLException {
        if (!treeIsBehind) {
            return false;
        }
        turn.lock();
        try {
            SequencedBatch batch = placeBatch();
            announce(batch.size());
            return treeIsBehind;
        } finally {
            turn.unlock();
        }
    }

    /** For the thread that sequences; nobody else waits for it. */
    void sweepQueue() {
        queueSweep.runWhenDue();
    }

    /** Wakes the readers once for each growth of the log, whoever made it grow. */
    private void announce(long size) {
        if (announced.getAndAccumulate(size, Math::max) < size) {
            wakeups.ring();
        }
    }

    private LogState look() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            LogState state = LogState.read(connection);
            treeIsBehind = state.isTreeBehind();
            return state;
        }
    }

    private SequencedBatch placeBatch() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, LONGEST_SILENCE_MILLIS);
            connection.setAutoCommit(false);
            try {
                SequencedBatch batch = transaction.run(connection, BATCH);
                connection.commit();
                queueSweep.left(batch.count());
                treeIsBehind = batch.isTreeBehind();
                return batch;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                restore(connection);
            }
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void restore(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }
}
