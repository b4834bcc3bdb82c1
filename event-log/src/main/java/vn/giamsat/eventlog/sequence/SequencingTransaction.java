package vn.giamsat.eventlog.sequence;

import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.tree.TreeGrowth;
import vn.giamsat.eventlog.tree.TreeState;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One round of sequencing, all or nothing: positions, and a leaf for each of them. A sequencer that
 * dies in the middle leaves the events pending for the next.
 *
 * <p>A log older than the tree has positions without leaves. Each round takes over a bounded number
 * of them, the oldest first, so no round is long and the tree catches up with the log.
 *
 * <p>Order within an aggregate: an event is only stored when its predecessor is stored with a lower
 * id (the trigger on log.event sees to that), so whoever sees the event pending sees the
 * predecessor pending or placed, and pending events are placed in the order of their ids.
 */
final class SequencingTransaction {

    /** A node that freezes while it holds the lock is cut off, so that the others can go on. */
    private static final String LOCK =
            """
            select set_config('transaction_timeout', '20s', true), log.size, %s
              from log.sequencer_state log cross join log.tree_state tree for update
            """
                    .formatted(TreeState.COLUMNS);

    /**
     * A statement of its own after the lock: it must see what the holder before committed. The
     * array keeps the planner from reading the whole queue, whatever it believes about its length.
     */
    private static final String PLACE =
            """
            with taken as (
                delete from log.pending
                 where event_id = any (array(select event_id from log.pending order by event_id limit ?))
                returning event_id, recorded_at)
            insert into log.position (position, event_id, recorded_until)
            select state.size + row_number() over in_order - 1, taken.event_id,
                   greatest(state.recorded_until, max(taken.recorded_at) over in_order)
              from taken cross join log.sequencer_state state
            window in_order as (order by taken.event_id)
            """;

    private static final String ADVANCE =
            """
            with advanced as (
                update log.sequencer_state
                   set size = size + ?,
                       recorded_until = (select recorded_until from log.position where position = size + ? - 1)
                returning size)
            select pg_notify('giamsat_log', ?) from advanced
            """;

    private final String node;
    private final TreeGrowth growth;

    SequencingTransaction(String node, LogOrigin origin) {
        this.node = node;
        this.growth = new TreeGrowth(origin);
    }

    SequencedBatch run(Connection connection, int atMost) throws SQLException {
        Locked before = lock(connection);
        int count = place(connection, atMost);
        if (count > 0) {
            advance(connection, count);
        }
        long size = before.size() + count;
        TreeState tree = before.tree();
        long leaves = tree.head().size();
        if (leaves < size) {
            leaves += growth.grow(connection, tree, atMost);
        }
        return new SequencedBatch(count, size, leaves);
    }

    private static Locked lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK);
                var rows = statement.executeQuery()) {
            rows.next();
            return new Locked(rows.getLong("size"), TreeState.of(rows));
        }
    }

    private static int place(Connection connection, int atMost) throws SQLException {
        try (var statement = connection.prepareStatement(PLACE)) {
            statement.setInt(1, atMost);
            return statement.executeUpdate();
        }
    }

    private void advance(Connection connection, int placed) throws SQLException {
        try (var statement = connection.prepareStatement(ADVANCE)) {
            statement.setInt(1, placed);
            statement.setInt(2, placed);
            statement.setString(3, node);
            statement.execute();
        }
    }

    private record Locked(long size, TreeState tree) {}
}
