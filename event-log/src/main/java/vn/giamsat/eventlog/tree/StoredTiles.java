package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads tiles and entry bundles as they are stored, and computes those that are not full yet. */
final class StoredTiles {

    private static final String RUNS =
            """
            select first_position, width, entries from log.leaf_run
             where first_position >= ? and first_position < ? order by first_position
            """;
    private static final String TILE =
            "select hashes, root from log.tile where level = ? and index = ?";
    private static final String ROOTS =
            "select root from log.tile where level = ? and index >= ? and index < ? order by index";

    private final Connection connection;

    StoredTiles(Connection connection) {
        this.connection = connection;
    }

    /** As they are stored, even where that is not what it should be: the reader shall see it. */
    byte[] entries(long index, int width) throws SQLException {
        long first = index * TilePath.FULL;
        var entries = new ByteArrayOutputStream();
        try (var statement = connection.prepareStatement(RUNS)) {
            statement.setLong(1, first);
            statement.setLong(2, first + width);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    long wanted = first + width - rows.getLong("first_position");
                    byte[] run = rows.getBytes("entries");
                    entries.writeBytes(rows.getInt("width") <= wanted ? run : cut(run, wanted));
                }
            }
        }
        return entries.toByteArray();
    }

    private static byte[] cut(byte[] run, long width) {
        var leaves = Bundle.decode(run);
        return Bundle.encode(leaves.subList(0, (int) Math.min(width, leaves.size())));
    }

    List<byte[]> leaves(long index, int width) throws SQLException {
        List<byte[]> leaves;
        try {
            leaves = Bundle.decode(entries(index, width));
        } catch (IllegalArgumentException e) {
            throw TreeDisagrees.at(index * TilePath.FULL, TreeDisagrees.Part.LEAF);
        }
        if (leaves.size() != width) {
            int there = Math.min(leaves.size(), width);
            throw TreeDisagrees.at(index * TilePath.FULL + there, TreeDisagrees.Part.LEAF);
        }
        return leaves;
    }

    byte[] hashes(TilePath tile) throws SQLException {
        Optional<FullTile> full = full(tile.level(), tile.index());
        byte[] hashes = full.isPresent() ? full.get().hashes() : compute(tile);
        int length = tile.width() * Hash.LENGTH;
        if (hashes.length < length) {
            throw TreeDisagrees.at(firstLeafOf(tile), TreeDisagrees.Part.TILE);
        }
        return hashes.length == length ? hashes : Arrays.copyOf(hashes, length);
    }

    /** From what lies below: leaves, or the roots of full tiles. */
    byte[] compute(TilePath tile) throws SQLException {
        var hashes = new ByteArrayOutputStream();
        if (tile.level() == 0) {
            for (byte[] leaf : leaves(tile.index(), tile.width())) {
                hashes.writeBytes(Rfc6962.leaf(leaf).bytes());
            }
            return hashes.toByteArray();
        }
        long first = tile.index() * TilePath.FULL;
        try (var statement = connection.prepareStatement(ROOTS)) {
            statement.setInt(1, tile.level() - 1);
            statement.setLong(2, first);
            statement.setLong(3, first + tile.width());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    hashes.writeBytes(rows.getBytes("root"));
                }
            }
        }
        return hashes.toByteArray();
    }

    Optional<FullTile> full(int level, long index) throws SQLException {
        try (var statement = connection.prepareStatement(TILE)) {
            statement.setInt(1, level);
            statement.setLong(2, index);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new FullTile(
                                        rows.getBytes("hashes"), new Hash(rows.getBytes("root"))))
                        : Optional.empty();
            }
        }
    }

    /** Of every full tile there is a row. */
    @SuppressWarnings("ArrayRecordComponent") // read and taken apart at once
    record FullTile(byte[] hashes, Hash root) {}

    static long firstLeafOf(TilePath tile) {
        return tile.index() << (8 * (tile.level() + 1));
    }
}
