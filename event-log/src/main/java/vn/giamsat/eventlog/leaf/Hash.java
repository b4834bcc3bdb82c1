package vn.giamsat.eventlog.leaf;

import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash: of a leaf, of a subtree or of the whole tree. */
public record Hash(byte[] bytes) {

    /** In bytes. */
    public static final int LENGTH = 32;

    public Hash {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 hash has 32 bytes, not " + bytes.length);
        }
        bytes = bytes.clone();
    }

    public static Hash ofBase64(String text) {
        return new Hash(Base64.getDecoder().decode(text));
    }

    public static Hash at(int index, byte[] hashes) {
        return new Hash(Arrays.copyOfRange(hashes, index * LENGTH, (index + 1) * LENGTH));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
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
