package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.leaf.Hash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/**
 * The tree as it is stored, to be read: its heads, tiles, leaves and proofs. Whatever is asked of a
 * size stays the same for ever, because the tree only grows.
 */
public final class Tree {

    private final DataSource dataSource;

    public Tree(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Of all positions that have a leaf. */
    public TreeHead head() {
        return read(connection -> TreeState.read(connection).head());
    }

    /** Of the first so many leaves, computed from the tiles. */
    public Hash rootAt(long size) {
        return read(connection -> proofs(connection, size).root(size));
    }

    /** The hashes of a tile, 32 bytes each. */
    public byte[] tile(int level, long index, int width) {
        var tile = new TilePath(level, index, width);
        return read(
                connection -> {
                    require(connection, tile);
                    return new StoredTiles(connection).hashes(tile);
                });
    }

    /** The leaves of a tile, each behind its length. */
    public byte[] entries(long index, int width) {
        var tile = TilePath.entries(index, width);
        return read(
                connection -> {
                    require(connection, tile);
                    return new StoredTiles(connection).entries(index, width);
                });
    }

    /** The text of one leaf. */
    public byte[] leaf(long position) {
        return read(
                connection -> {
                    requireSize(connection, position + 1);
                    int width = (int) (position % TilePath.FULL) + 1;
                    return new StoredTiles(connection)
                            .leaves(position / TilePath.FULL, width)
                            .getLast();
                });
    }

    /** RFC 9162 §2.1.3: the leaf is in the tree of that size. */
    public List<Hash> inclusion(long position, long size) {
        return read(connection -> proofs(connection, size).inclusion(position, size));
    }

    /** RFC 9162 §2.1.4: the tree of the second size begins with that of the first. */
    public List<Hash> consistency(long from, long to) {
        return read(connection -> proofs(connection, to).consistency(from, to));
    }

    /**
     * The root of that size, recomputed from the stored events that came after a tree that is
     * trusted. Throws {@link TreeDisagrees} where events, leaves, tiles and roots do not fit.
     */
    public Hash recomputed(long trustedSize, Hash trustedRoot, long size) {
        return read(
                connection -> {
                    requireSize(connection, Math.max(size, trustedSize));
                    return new Recomputation(connection)
                            .root(new TreeHead(trustedSize, trustedRoot), size);
                });
    }

    private static Proofs proofs(Connection connection, long size) throws SQLException {
        requireSize(connection, size);
        return new Proofs(new TileNodes(new StoredTiles(connection), size));
    }

    private static void requireSize(Connection connection, long size) throws SQLException {
        long head = TreeState.read(connection).head().size();
        if (size < 0 || size > head) {
            throw new OutsideTheTree("The tree has %d leaves, not %d".formatted(head, size));
        }
    }

    private static void require(Connection connection, TilePath tile) throws SQLException {
        long head = TreeState.read(connection).head().size();
        if (tile.width() > TilePath.widthIn(head, tile.level(), tile.index())) {
            throw new OutsideTheTree("The tree of %d leaves has no %s".formatted(head, tile));
        }
    }

    private <T> T read(Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("The tree could not be read", e);
        }
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
