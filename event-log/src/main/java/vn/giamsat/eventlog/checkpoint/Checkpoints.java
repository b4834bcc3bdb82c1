package vn.giamsat.eventlog.checkpoint;

import vn.giamsat.eventlog.database.LogUnavailable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

/** What the log has signed about itself, for those who want to hold it to that. */
public final class Checkpoints {

    /** Another node may be the one that publishes, and then nothing rings here. */
    private static final long LOOK_AGAIN = Duration.ofMillis(100).toNanos();

    private final DataSource dataSource;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition published = lock.newCondition();

    public Checkpoints(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The largest; empty while nothing was signed. */
    public Optional<Checkpoint> latest() {
        return read(CheckpointTable::latest);
    }

    /** The first that has the leaf of this position; empty while there is none. */
    public Optional<Checkpoint> covering(long position) {
        return from(position + 1, 1).stream().findFirst();
    }

    /** As {@link #covering}, but waits for it; empty when it was not signed in time. */
    public Optional<Checkpoint> awaitCovering(long position, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<Checkpoint> found = covering(position);
            long left = deadline - System.nanoTime();
            if (found.isPresent() || left <= 0) {
                return found;
            }
            awaitRing(Math.min(left, LOOK_AGAIN));
        }
    }

    /** The first ones of this size or larger, smallest first. */
    public List<Checkpoint> from(long size, int atMost) {
        return read(connection -> CheckpointTable.from(connection, size, atMost));
    }

    /**
     * How many leaves, from the first, lie under a checkpoint that enough witnesses cosigned; 0
     * when none is asked or none answered.
     */
    public long anchoredUpTo() {
        return read(PublisherState::read).anchored();
    }

    /** Present while nothing is signed and an operator must act. */
    public Optional<Alarm> alarm() {
        return read(PublisherState::read).alarm();
    }

    /**
     * The keys that sign and the witnesses that are asked (C2SP tlog-policy); empty before the
     * first start of a node with keys. Auditors must get it from elsewhere to trust it.
     */
    public String policy() {
        return read(PublisherState::read).policy();
    }

    public void ring() {
        lock.lock();
        try {
            published.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitRing(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            published.awaitNanos(nanos);
        } finally {
            lock.unlock();
        }
    }

    private <T> T read(Read<T> read) {
        try (Connection connection = dataSource.getConnection()) {
            return read.from(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("The checkpoints could not be read", e);
        }
    }

    private interface Read<T> {
        T from(Connection connection) throws SQLException;
    }
}
