package vn.giamsat.verifier.tree;

import java.util.List;

/** Is one tree the beginning of another? RFC 6962 §2.1.2, RFC 9162 §2.1.4.2. */
public final class Consistency {

    private Consistency() {}

    /**
     * True only when every hash of the proof was needed, none is missing and both roots come out.
     */
    public static boolean holds(long from, long to, Hash before, Hash after, List<Hash> proof) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && before.equals(after) && (to > 0 || isOfNothing(after));
        }
        if (from == 0) {
            return proof.isEmpty() && isOfNothing(before);
        }
        return joins(from, to, before, after, proof);
    }

    private static boolean isOfNothing(Hash root) {
        return root.equals(Hash.OF_NOTHING);
    }

    private static boolean joins(long from, long to, Hash before, Hash after, List<Hash> proof) {
        boolean whole = Long.bitCount(from) == 1;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        int shared = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >>> shared;
        long last = (to - 1) >>> shared;
        Hash old = whole ? before : proof.getFirst();
        Hash now = old;
        for (Hash next : whole ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = Hash.ofNode(next, old);
                now = Hash.ofNode(next, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                now = Hash.ofNode(now, next);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && old.equals(before) && now.equals(after);
    }
}
