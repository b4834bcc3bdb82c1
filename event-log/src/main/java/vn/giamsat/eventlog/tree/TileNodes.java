package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The full subtrees of a tree of one size, out of its tiles; each tile is read once. */
final class TileNodes implements Nodes {

    private static final int HEIGHT = 8;

    private final StoredTiles tiles;
    private final long size;
    private final Map<TilePath, byte[]> read = new HashMap<>();

    TileNodes(StoredTiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    @Override
    public Hash node(int level, long index) {
        int inTile = level % HEIGHT;
        long first = index << inTile;
        byte[] hashes = hashes(level / HEIGHT, first / TilePath.FULL);
        return subtree(hashes, (int) (first % TilePath.FULL), 1 << inTile);
    }

    static Hash subtree(byte[] hashes, int first, int width) {
        if (width == 1) {
            return Hash.at(first, hashes);
        }
        int half = width / 2;
        return Rfc6962.node(subtree(hashes, first, half), subtree(hashes, first + half, half));
    }

    private byte[] hashes(int level, long index) {
        var tile = new TilePath(level, index, TilePath.widthIn(size, level, index));
        return read.computeIfAbsent(tile, this::load);
    }

    private byte[] load(TilePath tile) {
        try {
            return tiles.hashes(tile);
        } catch (SQLException e) {
            throw new LogUnavailable(tile + " could not be read", e);
        }
    }
}
