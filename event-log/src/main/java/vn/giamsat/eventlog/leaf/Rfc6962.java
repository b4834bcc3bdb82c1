package vn.giamsat.eventlog.leaf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962 §2.1: leaves and nodes are told apart by their first byte. */
public final class Rfc6962 {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The root of the tree that has no leaf. */
    public static final Hash EMPTY = new Hash(sha256().digest());

    private Rfc6962() {}

    public static Hash leaf(byte[] leaf) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(leaf));
    }

    public static Hash node(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes());
        return new Hash(digest.digest(right.bytes()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
