package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.tree.TreeHead;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Checks a consistency proof (RFC 9162 §2.1.4.2), apart from the code that makes it. */
final class Extension {

    private Extension() {}

    /** Whether the proof, all of it, shows that the second tree begins with the first. */
    static boolean holds(TreeHead first, TreeHead second, List<Hash> proof) {
        if (first.size() == 0 || first.size() == second.size()) {
            return proof.isEmpty() && (first.size() == 0 || first.equals(second));
        }
        boolean whole = Long.bitCount(first.size()) == 1;
        if (first.size() > second.size() || (!whole && proof.isEmpty())) {
            return false;
        }
        return walk(
                first,
                second,
                whole ? first.root() : proof.getFirst(),
                whole ? proof : proof.subList(1, proof.size()));
    }

    private static boolean walk(TreeHead first, TreeHead second, Hash seed, List<Hash> rest) {
        long fn = first.size() - 1;
        long sn = second.size() - 1;
        int shift = Long.numberOfTrailingZeros(~fn);
        fn >>= shift;
        sn >>= shift;
        Hash older = seed;
        Hash newer = seed;
        for (Hash hash : rest) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                older = node(hash, older);
                newer = node(hash, newer);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                newer = node(newer, hash);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && older.equals(first.root()) && newer.equals(second.root());
    }

    private static Hash node(Hash left, Hash right) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 1);
            digest.update(left.bytes());
            return new Hash(digest.digest(right.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
