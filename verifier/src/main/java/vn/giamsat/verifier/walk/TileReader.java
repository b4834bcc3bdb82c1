package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Bundle;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what is there of a tile or a bundle, even where its end is gone. */
final class TileReader {

    /** Something that can be asked for in any width. */
    @FunctionalInterface
    private interface Wide<T> {
        List<T> ofWidth(int width) throws IOException;
    }

    private final LogSource source;

    TileReader(LogSource source) {
        this.source = source;
    }

    /** The leaf hashes of a tile of level 0, fewer where the log has fewer. */
    List<Hash> leaves(long index, int width) throws IOException {
        return available(width, w -> hashes(source.tile(0, index, w), w));
    }

    /** The leaf texts of a bundle, fewer where the log has fewer. */
    List<byte[]> entries(long index, int width) throws IOException {
        return available(width, w -> Bundle.read(source.entries(index, w), w));
    }

    /** Whether the log still knows the last leaf of a tree of this size. */
    boolean hasLast(long size) throws IOException {
        int width = (int) ((size - 1) % 256) + 1;
        return leaves((size - 1) / 256, width).size() == width;
    }

    private static List<Hash> hashes(byte[] tile, int width) {
        if (tile.length != width * Hash.LENGTH) {
            throw new Unreadable("a tile of %d bytes".formatted(tile.length));
        }
        List<Hash> hashes = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            hashes.add(Hash.fromTile(tile, i));
        }
        return hashes;
    }

    private static <T> List<T> available(int width, Wide<T> wide) throws IOException {
        try {
            return wide.ofWidth(width);
        } catch (NotThere | Unreadable gone) {
            return upTo(width, wide);
        }
    }

    private static <T> List<T> upTo(int width, Wide<T> wide) throws IOException {
        List<T> best = List.of();
        int none = width;
        while (best.size() + 1 < none) {
            int middle = (best.size() + none) >>> 1;
            try {
                best = wide.ofWidth(middle);
            } catch (NotThere | Unreadable gone) {
                none = middle;
            }
        }
        return best;
    }
}
