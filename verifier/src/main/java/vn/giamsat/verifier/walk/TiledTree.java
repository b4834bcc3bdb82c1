package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.GrowingTree;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of a known size read through its tiles, C2SP tlog-tiles, to make proofs from; it is not
 * believed.
 */
public final class TiledTree {

    private static final int HEIGHT = 8;

    private final LogSource source;
    private final long size;

    public TiledTree(LogSource source, long size) {
        this.source = source;
        this.size = size;
    }

    /** The proof that this tree continues the one of the smaller size, RFC 6962 §2.1.2. */
    public List<Hash> consistencyFrom(long from) throws IOException {
        if (from < 0 || from > size) {
            throw new IllegalArgumentException("%d is not before %d".formatted(from, size));
        }
        List<Hash> proof = new ArrayList<>();
        if (from > 0 && from < size) {
            subproof(from, 0, size, true, proof);
        }
        return proof;
    }

    private void subproof(long from, long start, long end, boolean known, List<Hash> proof)
            throws IOException {
        if (from == end) {
            if (!known) {
                proof.add(subtree(start, end));
            }
            return;
        }
        long middle = start + Long.highestOneBit(end - start - 1);
        if (from <= middle) {
            subproof(from, start, middle, known, proof);
            proof.add(subtree(middle, end));
        } else {
            subproof(from, middle, end, false, proof);
            proof.add(subtree(start, middle));
        }
    }

    private Hash subtree(long start, long end) throws IOException {
        long leaves = end - start;
        if (Long.bitCount(leaves) == 1) {
            return node(Long.numberOfTrailingZeros(leaves), start / leaves);
        }
        long middle = start + Long.highestOneBit(leaves - 1);
        return Hash.ofNode(subtree(start, middle), subtree(middle, end));
    }

    private Hash node(int height, long index) throws IOException {
        int level = height / HEIGHT;
        int below = height % HEIGHT;
        long first = index << below;
        long tile = first >> HEIGHT;
        long complete = size >> (level * HEIGHT);
        int width = (int) Math.min(1 << HEIGHT, complete - (tile << HEIGHT));
        byte[] hashes = source.tile(level, tile, width);
        if (hashes.length != width * Hash.LENGTH) {
            throw new Unreadable("a tile of %d bytes".formatted(hashes.length));
        }
        GrowingTree tree = GrowingTree.empty();
        for (int i = 0; i < 1 << below; i++) {
            tree.add(Hash.fromTile(hashes, (int) (first - (tile << HEIGHT)) + i));
        }
        return tree.root();
    }
}
