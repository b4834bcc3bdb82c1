package vn.giamsat.verifier.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * RFC 6962 §2.1 word for word: slow, recursive, and nothing like the checkers it is held against.
 */
public final class NaiveTree {

    private NaiveTree() {}

    public static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return Hash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]). */
    public static List<Hash> path(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return m < k ? and(path(m, left), root(right)) : and(path(m - k, right), root(left));
    }

    /** PROOF(m, D[n]). */
    static List<Hash> proof(int m, List<Hash> leaves) {
        return m == 0 ? List.of() : subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return m <= k
                ? and(subproof(m, left, known), root(right))
                : and(subproof(m - k, right, false), root(left));
    }

    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static List<Hash> and(List<Hash> hashes, Hash one) {
        List<Hash> more = new ArrayList<>(hashes);
        more.add(one);
        return more;
    }

    /** So many leaves that differ. */
    static List<Hash> leaves(int size) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(
                    Hash.ofLeaf(("leaf " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return leaves;
    }
}
