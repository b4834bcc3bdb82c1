package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.FactQueries;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.LeafText;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.leaf.Rfc6962;
import vn.giamsat.eventlog.leaf.StoredPosition;
import vn.giamsat.eventlog.tree.TreeDisagrees.Part;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads back what was stored after a trusted tree, and computes all of it again: leaves from
 * events, tiles from leaves, the root from both. A tile is read when it is full, with the part of
 * it that was trusted before.
 */
final class Recomputation {

    private final Connection connection;
    private final StoredTiles tiles;

    Recomputation(Connection connection) {
        this.connection = connection;
        this.tiles = new StoredTiles(connection);
    }

    Hash root(TreeHead trusted, long size) throws SQLException {
        if (size < trusted.size()) {
            throw new OutsideTheTree(
                    "A tree of %d cannot extend one of %d".formatted(size, trusted.size()));
        }
        CompactRange range = trustedRange(trusted);
        LogOrigin origin = new LogOrigin(String.valueOf(TreeState.read(connection).origin()));
        for (long index = trusted.size() / TilePath.FULL; range.size() < size; index++) {
            appendTile(origin, index, size, range);
        }
        requireTilesGive(range.head());
        return range.root();
    }

    private CompactRange trustedRange(TreeHead trusted) throws SQLException {
        var nodes = new TileNodes(tiles, trusted.size());
        var roots = new ArrayList<Hash>();
        long begin = 0;
        for (long rest = trusted.size(); rest > 0; rest -= Long.highestOneBit(rest)) {
            long leaves = Long.highestOneBit(rest);
            roots.add(nodes.node(Long.numberOfTrailingZeros(leaves), begin / leaves));
            begin += leaves;
        }
        var range = CompactRange.of(trusted.size(), roots);
        if (!range.root().equals(trusted.root())) {
            throw TreeDisagrees.at(trusted.size(), Part.TRUSTED);
        }
        return range;
    }

    private void appendTile(LogOrigin origin, long index, long size, CompactRange range)
            throws SQLException {
        long first = index * TilePath.FULL;
        int width = (int) Math.min(size - first, TilePath.FULL);
        List<byte[]> leaves = tiles.leaves(index, width);
        int trusted = (int) (range.size() - first);
        List<byte[]> fresh = leaves(origin, range.size(), width - trusted);
        for (int i = 0; i < fresh.size(); i++) {
            if (!Arrays.equals(fresh.get(i), leaves.get(trusted + i))) {
                throw TreeDisagrees.at(first + trusted + i, Part.LEAF);
            }
            range.append(Rfc6962.leaf(fresh.get(i)));
        }
        if (width == TilePath.FULL) {
            requireTilesAbove(index, leaves);
        }
    }

    private List<byte[]> leaves(LogOrigin origin, long from, int count) throws SQLException {
        var leaves = new ArrayList<byte[]>();
        for (StoredPosition placed : FactQueries.placed(connection, from, count)) {
            long expected = from + leaves.size();
            if (placed.position() != expected || placed.fact().isEmpty()) {
                throw TreeDisagrees.at(expected, Part.EVENT);
            }
            leaves.add(LeafText.of(origin, placed.fact().get()));
        }
        if (leaves.size() < count) {
            throw TreeDisagrees.at(from + leaves.size(), Part.EVENT);
        }
        return leaves;
    }

    /** The tile over these leaves, and each above it that they complete. */
    private void requireTilesAbove(long index, List<byte[]> leaves) throws SQLException {
        var hashes = new ByteArrayOutputStream();
        leaves.forEach(leaf -> hashes.writeBytes(Rfc6962.leaf(leaf).bytes()));
        requireTile(new TilePath(0, index, TilePath.FULL), hashes.toByteArray());
        long above = index;
        for (int level = 1; (above + 1) % TilePath.FULL == 0; level++) {
            above /= TilePath.FULL;
            var tile = new TilePath(level, above, TilePath.FULL);
            requireTile(tile, tiles.compute(tile));
        }
    }

    private void requireTile(TilePath tile, byte[] expected) throws SQLException {
        long first = StoredTiles.firstLeafOf(tile);
        var stored =
                tiles.full(tile.level(), tile.index())
                        .orElseThrow(() -> TreeDisagrees.at(first, Part.TILE));
        int difference = Arrays.mismatch(stored.hashes(), expected);
        if (difference >= 0) {
            long below = difference / Hash.LENGTH;
            throw TreeDisagrees.at(first + (below << (8 * tile.level())), Part.TILE);
        }
        if (!stored.root().equals(TileNodes.subtree(expected, 0, TilePath.FULL))) {
            throw TreeDisagrees.at(first, Part.TILE);
        }
    }

    private void requireTilesGive(TreeHead recomputed) throws SQLException {
        var nodes = new TileNodes(tiles, recomputed.size());
        if (!new Proofs(nodes).root(recomputed.size()).equals(recomputed.root())) {
            throw TreeDisagrees.at(recomputed.size(), Part.TILE);
        }
        TreeHead stored = TreeState.read(connection).head();
        if (stored.size() == recomputed.size() && !stored.equals(recomputed)) {
            throw TreeDisagrees.at(recomputed.size(), Part.ROOT);
        }
    }
}
