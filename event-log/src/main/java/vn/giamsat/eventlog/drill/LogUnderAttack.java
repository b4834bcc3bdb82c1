package vn.giamsat.eventlog.drill;

import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.leaf.StoredHistory;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.tree.TreeHead;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

/**
 * A log that is attacked, looked at and put back as it was. Everything happens on one connection
 * and nothing of it is ever committed.
 */
public final class LogUnderAttack {

    private final Connection connection;
    private final DataSource tables;
    private final LogOrigin origin;
    private final Tamperer.Signers signers;

    /** The prefix comes before the names of the tables; the log itself and strangers can sign. */
    public LogUnderAttack(
            Connection connection,
            String prefix,
            LogOrigin origin,
            CheckpointSigner own,
            CheckpointSigner strangers,
            Instant now) {
        this.connection = connection;
        this.tables = HeldConnection.of(connection, prefix);
        this.origin = origin;
        this.signers = new Tamperer.Signers(own, strangers, now);
    }

    public Tree tree() {
        return new Tree(tables);
    }

    public StoredHistory history() {
        return new StoredHistory(tables);
    }

    public Checkpoints checkpoints() {
        return new Checkpoints(tables);
    }

    /**
     * Looks at the log with the attack carried out at the position, after the statements that
     * disarm what would refuse it; afterwards all of it is undone.
     */
    public <T, X extends Exception> T during(
            Attack attack, long position, List<String> disarming, Look<T, X> look) throws X {
        try {
            connection.setAutoCommit(false);
            try {
                var tamperer = tampererAt(position);
                tamperer.run(disarming);
                attack.on(tamperer);
                return look.at(this);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AttackFailed(e);
        }
    }

    /** The tree of the positions as they are, from the beginning. */
    void grow() throws SQLException {
        tampererAt(0).rebuild();
    }

    void sign(long size) throws SQLException {
        tampererAt(0).sign(signers.own(), new TreeHead(size, tree().rootAt(size)));
    }

    private Tamperer tampererAt(long position) {
        return new Tamperer(tables, origin, signers, position);
    }

    /** What is looked at while the log is tampered with. */
    public interface Look<T, X extends Exception> {
        T at(LogUnderAttack log) throws X;
    }
}
