package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A growing tree, remembered by the roots of its largest full subtrees alone: one for every bit of
 * its size, the largest first.
 */
final class CompactRange {

    private final List<Hash> roots;
    private long size;

    private CompactRange(long size, List<Hash> roots) {
        if (Long.bitCount(size) != roots.size()) {
            throw new IllegalArgumentException(
                    "a tree of %d leaves has not %d full subtrees".formatted(size, roots.size()));
        }
        this.size = size;
        this.roots = new ArrayList<>(roots);
    }

    static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    static CompactRange of(long size, List<Hash> roots) {
        return new CompactRange(size, roots);
    }

    static CompactRange decode(long size, byte[] encoded) {
        var roots = new ArrayList<Hash>();
        for (int index = 0; index < encoded.length / Hash.LENGTH; index++) {
            roots.add(Hash.at(index, encoded));
        }
        return new CompactRange(size, roots);
    }

    byte[] encode() {
        var encoded = ByteBuffer.allocate(roots.size() * Hash.LENGTH);
        roots.forEach(root -> encoded.put(root.bytes()));
        return encoded.array();
    }

    void append(Hash leaf) {
        Hash subtree = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            subtree = Rfc6962.node(roots.removeLast(), subtree);
        }
        roots.add(subtree);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        if (roots.isEmpty()) {
            return Rfc6962.EMPTY;
        }
        Hash right = roots.getLast();
        for (int index = roots.size() - 2; index >= 0; index--) {
            right = Rfc6962.node(roots.get(index), right);
        }
        return right;
    }

    TreeHead head() {
        return new TreeHead(size, root());
    }
}
