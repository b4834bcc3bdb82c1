package vn.giamsat.eventlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes; as text a C2SP vkey: {@code name+id+base64(type ||
 * key)}.
 */
public final class VerifierKey {

    private static final int ID_LENGTH = 4;

    private final String name;
    private final SignatureType type;
    private final byte[] raw;

    VerifierKey(String name, SignatureType type, byte[] raw) {
        if (raw.length != type.keyLength()) {
            throw new MalformedNote("a key of %s has %d bytes".formatted(type, raw.length));
        }
        this.name = KeyName.require(name);
        this.type = type;
        this.raw = raw.clone();
    }

    public static VerifierKey of(String name, SignatureType type, PublicKey key) {
        return new VerifierKey(name, type, RawKeys.raw(type, key));
    }

    /** Refuses a text whose id is not that of its key. */
    public static VerifierKey parse(String text) {
        // the base64 may hold a plus, name and id may not
        String[] parts = text.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64Text.decode(parts[2]) : new byte[0];
        if (typed.length == 0) {
            throw new MalformedNote("not a vkey: " + text);
        }
        var key =
                new VerifierKey(
                        parts[0],
                        SignatureType.of(typed[0]),
                        Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.id().equals(parts[1])) {
            throw new MalformedNote("a vkey whose id is not that of its key: " + text);
        }
        return key;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** SHA-256(name || LF || type || key)[:4], in hexadecimal. */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    byte[] idBytes() {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer hashed =
                ByteBuffer.allocate(named.length + 2 + raw.length)
                        .put(named)
                        .put((byte) '\n')
                        .put(type.code())
                        .put(raw);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(hashed.array());
            return Arrays.copyOf(hash, ID_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the line claims to be of this key. */
    public boolean made(SignatureLine line) {
        return line.name().equals(name) && Arrays.equals(line.keyId(), idBytes());
    }

    /** Whether the line is this key's signature of this checkpoint. */
    public boolean verifies(CheckpointBody body, SignatureLine line) {
        byte[] bytes = line.signature();
        if (!made(line) || bytes.length != type.signatureLength()) {
            return false;
        }
        int timeLength = type.isTimed() ? Long.BYTES : 0;
        long time = type.isTimed() ? ByteBuffer.wrap(bytes).getLong() : 0;
        byte[] signature = Arrays.copyOfRange(bytes, timeLength, bytes.length);
        return time >= 0 && holds(SignedMessage.of(type, name, body, time), signature);
    }

    private boolean holds(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(type.algorithm());
            check.initVerify(RawKeys.publicKey(type, raw));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The vkey. */
    @Override
    public String toString() {
        byte[] typed = new byte[1 + raw.length];
        typed[0] = type.code();
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return name + "+" + id() + "+" + Base64Text.of(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && key.name.equals(name)
                && key.type == type
                && Arrays.equals(key.raw, raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }
}
