package vn.giamsat.verifier.tree;

import java.util.List;

/** Does a leaf stand at an index of the tree with this root? RFC 6962 §2.1.1, RFC 9162 §2.1.3.2. */
public final class Inclusion {

    private Inclusion() {}

    /**
     * True only when every hash of the proof was needed, none is missing and the root comes out.
     */
    public static boolean holds(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash reached = leaf;
        for (Hash next : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                reached = Hash.ofNode(next, reached);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                reached = Hash.ofNode(reached, next);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && reached.equals(root);
    }
}
