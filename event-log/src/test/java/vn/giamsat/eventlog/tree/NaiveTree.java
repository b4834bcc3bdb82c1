package vn.giamsat.eventlog.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * RFC 6962 §2.1 word for word, over all leaves at once; shares nothing with the tree under test.
 */
public final class NaiveTree {

    private NaiveTree() {}

    /** MTH. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        int k = split(leaves.size());
        return sha256(
                new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m < k ? plus(path(m, left), root(right)) : plus(path(m - k, right), root(left));
    }

    /** PROOF(m, D[n]) = SUBPROOF(m, D[n], true). */
    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m <= k
                ? plus(subproof(m, left, known), root(right))
                : plus(subproof(m - k, right, false), root(left));
    }

    private static List<byte[]> plus(List<byte[]> proof, byte[] hash) {
        var longer = new ArrayList<>(proof);
        longer.add(hash);
        return longer;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
