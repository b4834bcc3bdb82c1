package vn.giamsat.verifier.tree;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Unreadable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A SHA-256 hash, and the two ways RFC 6962 §2.1 makes one: of a leaf and of a node. */
public final class Hash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hash::digest);

    /** The root of the tree without leaves. */
    public static final Hash OF_NOTHING = of(new byte[0]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash that these 32 bytes are. */
    public static Hash fromBytes(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new Unreadable("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The {@code at}-th of the hashes that stand one after the other in a tile. */
    public static Hash fromTile(byte[] hashes, int at) {
        return new Hash(Arrays.copyOfRange(hashes, at * LENGTH, (at + 1) * LENGTH));
    }

    /** The hash written in standard base64 with padding, and in no other way. */
    public static Hash fromBase64(String text) {
        return fromBytes(Base64Text.decode(text));
    }

    /** The hash of anything but a leaf or a node. */
    public static Hash of(byte[]... parts) {
        MessageDigest sha256 = fresh();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Hash(sha256.digest());
    }

    /** The hash of a leaf, RFC 6962 §2.1. */
    public static Hash ofLeaf(byte[] leaf) {
        MessageDigest sha256 = fresh();
        sha256.update((byte) 0);
        return new Hash(sha256.digest(leaf));
    }

    /** The hash of an inner node, RFC 6962 §2.1. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest sha256 = fresh();
        sha256.update((byte) 1);
        sha256.update(left.bytes);
        return new Hash(sha256.digest(right.bytes));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static MessageDigest fresh() {
        MessageDigest sha256 = SHA256.get();
        sha256.reset();
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64Text.encode(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
