package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs as RFC 6962 §2.1 and RFC 9162 §2.1.3 and §2.1.4 define them. */
record Proofs(Nodes nodes) {

    Hash root(long size) {
        return size == 0 ? Rfc6962.EMPTY : subtree(0, size);
    }

    /** From the leaf up to the root: what must be hashed with it. */
    List<Hash> inclusion(long position, long size) {
        if (position < 0 || position >= size) {
            throw new OutsideTheTree(
                    "Position %d is not in a tree of %d".formatted(position, size));
        }
        var path = new ArrayList<Hash>();
        path(position, 0, size, path);
        return path;
    }

    /** Shows that the tree of the first size is the beginning of that of the second. */
    List<Hash> consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new OutsideTheTree(
                    "A tree of %d does not come before one of %d".formatted(from, to));
        }
        var proof = new ArrayList<Hash>();
        if (from > 0 && from < to) {
            subproof(from, 0, to, true, proof);
        }
        return proof;
    }

    private void path(long position, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = middle(begin, end);
        if (position < middle) {
            path(position, begin, middle, path);
            path.add(subtree(middle, end));
        } else {
            path(position, middle, end, path);
            path.add(subtree(begin, middle));
        }
    }

    private void subproof(long from, long begin, long end, boolean known, List<Hash> proof) {
        if (from == end) {
            if (!known) {
                proof.add(subtree(begin, end));
            }
            return;
        }
        long middle = middle(begin, end);
        if (from <= middle) {
            subproof(from, begin, middle, known, proof);
            proof.add(subtree(middle, end));
        } else {
            subproof(from, middle, end, false, proof);
            proof.add(subtree(begin, middle));
        }
    }

    private Hash subtree(long begin, long end) {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            return nodes.node(Long.numberOfTrailingZeros(leaves), begin / leaves);
        }
        long middle = middle(begin, end);
        return Rfc6962.node(subtree(begin, middle), subtree(middle, end));
    }

    /** The left subtree has the largest power of two that is smaller than the whole. */
    private static long middle(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
