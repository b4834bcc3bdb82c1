package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.FactQueries;
import vn.giamsat.eventlog.leaf.LeafText;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.leaf.Rfc6962;
import vn.giamsat.eventlog.leaf.StoredPosition;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives positions their leaves, in the transaction of whoever holds the lock of the sequencer. What
 * it costs depends on how many leaves it gives and not on how many there are.
 */
public final class TreeGrowth {

    private static final String GROW =
            """
            with runs as (
                insert into log.leaf_run (first_position, width, entries)
                select * from unnest(?::bigint[], ?::integer[], ?::bytea[]))
            update log.tree_state set origin = ?, size = ?, root = ?, frontier = ? where size = ?
            """;

    private static final String COMPLETE =
            "insert into log.tile (level, index, hashes, root) values (?, ?, ?, ?)";

    private final LogOrigin origin;

    public TreeGrowth(LogOrigin origin) {
        this.origin = origin;
    }

    /** Says how many leaves it gave: none when every position has its leaf. */
    public int grow(Connection connection, TreeState state, int atMost) throws SQLException {
        if (state.origin() != null && !state.origin().equals(origin.name())) {
            throw new OtherOrigin(state.origin(), origin);
        }
        long size = state.head().size();
        List<LeafRun> runs = runs(connection, size, atMost);
        if (runs.isEmpty()) {
            return 0;
        }
        CompactRange frontier = state.frontier();
        runs.forEach(run -> run.leaves().forEach(leaf -> frontier.append(Rfc6962.leaf(leaf))));
        write(connection, size, runs, frontier);
        complete(connection, size, frontier.size());
        return Math.toIntExact(frontier.size() - size);
    }

    private List<LeafRun> runs(Connection connection, long size, int atMost) throws SQLException {
        var runs = new ArrayList<LeafRun>();
        long next = size;
        for (StoredPosition placed : FactQueries.placed(connection, size, atMost)) {
            if (placed.position() != next || placed.fact().isEmpty()) {
                throw TreeDisagrees.at(next, TreeDisagrees.Part.EVENT);
            }
            if (runs.isEmpty() || next % TilePath.FULL == 0) {
                runs.add(new LeafRun(next, new ArrayList<>()));
            }
            runs.getLast().leaves().add(LeafText.of(origin, placed.fact().get()));
            next++;
        }
        return runs;
    }

    private void write(
            Connection connection, long before, List<LeafRun> runs, CompactRange frontier)
            throws SQLException {
        try (var statement = connection.prepareStatement(GROW)) {
            Long[] first = runs.stream().map(LeafRun::first).toArray(Long[]::new);
            Integer[] width = runs.stream().map(run -> run.leaves().size()).toArray(Integer[]::new);
            byte[][] entries =
                    runs.stream().map(run -> Bundle.encode(run.leaves())).toArray(byte[][]::new);
            statement.setArray(1, connection.createArrayOf("bigint", first));
            statement.setArray(2, connection.createArrayOf("integer", width));
            statement.setArray(3, connection.createArrayOf("bytea", entries));
            statement.setString(4, origin.name());
            statement.setLong(5, frontier.size());
            statement.setBytes(6, frontier.root().bytes());
            statement.setBytes(7, frontier.encode());
            statement.setLong(8, before);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("the tree grew without the lock of the sequencer");
            }
        }
    }

    /** Of the leaves as they were stored a moment ago or in earlier rounds, read back. */
    private static void complete(Connection connection, long before, long after)
            throws SQLException {
        var tiles = new StoredTiles(connection);
        for (int level = 0; ; level++) {
            long first = before >>> (8 * (level + 1));
            long end = after >>> (8 * (level + 1));
            if (first == end) {
                return;
            }
            for (long index = first; index < end; index++) {
                byte[] hashes = tiles.compute(new TilePath(level, index, TilePath.FULL));
                try (var statement = connection.prepareStatement(COMPLETE)) {
                    statement.setInt(1, level);
                    statement.setLong(2, index);
                    statement.setBytes(3, hashes);
                    statement.setBytes(4, TileNodes.subtree(hashes, 0, TilePath.FULL).bytes());
                    statement.executeUpdate();
                }
            }
        }
    }

    /** Leaves that follow each other within one tile. */
    private record LeafRun(long first, List<byte[]> leaves) {}
}
