package vn.giamsat.verifier.note;

import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key somebody trusts, written as C2SP vkey {@code name+id+base64(type || key)}. */
public final class VerifierKey {

    private final String name;
    private final int id;
    private final KeyAlgorithm algorithm;
    private final byte[] raw;
    private final PublicKey key;

    private VerifierKey(String name, KeyAlgorithm algorithm, byte[] raw) {
        this.name = SignedNote.keyName(name);
        this.algorithm = algorithm;
        this.raw = raw.clone();
        this.key = algorithm.publicKey(raw);
        byte[] type = {algorithm.type()};
        this.id = ByteBuffer.wrap(Hash.of(utf8(name), utf8("\n"), type, raw).bytes()).getInt();
    }

    /** The key of this name, made of its bytes as RFC 8032 or FIPS 204 writes them. */
    public static VerifierKey of(String name, KeyAlgorithm algorithm, byte[] raw) {
        return new VerifierKey(name, algorithm, raw);
    }

    /** Reads a vkey, refusing one whose id is not that of its name, type and key. */
    public static VerifierKey read(String vkey) {
        int second = vkey.indexOf('+');
        int third = vkey.indexOf('+', second + 1);
        if (second < 0 || third < 0) {
            throw new Unreadable("not a key: " + Unreadable.shown(vkey));
        }
        byte[] typed = Base64Text.decode(vkey.substring(third + 1));
        if (typed.length < 2) {
            throw new Unreadable("not a key: " + Unreadable.shown(vkey));
        }
        var key =
                new VerifierKey(
                        vkey.substring(0, second),
                        KeyAlgorithm.ofType(typed[0]),
                        Arrays.copyOfRange(typed, 1, typed.length));
        if (!vkey.substring(second + 1, third).equals(HexFormat.of().toHexDigits(key.id))) {
            throw new Unreadable("the id of this key is not its own: " + Unreadable.shown(vkey));
        }
        return key;
    }

    public String name() {
        return name;
    }

    public int id() {
        return id;
    }

    public KeyAlgorithm algorithm() {
        return algorithm;
    }

    /** The key as people hand it to each other. */
    public String vkey() {
        byte[] typed = new byte[raw.length + 1];
        typed[0] = algorithm.type();
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return name + "+" + HexFormat.of().toHexDigits(id) + "+" + Base64Text.encode(typed);
    }

    /** Whether both wrap the same public key, under whatever name. */
    boolean sameKeyAs(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    /** Whether a line of signature says it is of this key. */
    public boolean claims(SignedNote.Line line) {
        return line.keyId() == id && line.name().equals(name);
    }

    /** Whether a line that says it is of this key was really made with it, over this checkpoint. */
    boolean signed(Checkpoint checkpoint, SignedNote.Line line) {
        byte[] timed = line.signature();
        if (!claims(line) || timed.length != algorithm.signatureLength()) {
            return false;
        }
        return switch (algorithm) {
            case ED25519 -> signedText(checkpoint.text(), line);
            case ED25519_COSIGNATURE, ML_DSA_44 -> timedSignature(checkpoint, timed);
        };
    }

    /** Whether an Ed25519 signature is of this key over just this text, C2SP signed-note. */
    public boolean signedText(String text, SignedNote.Line line) {
        return algorithm == KeyAlgorithm.ED25519 && verify(utf8(text), line.signature());
    }

    private boolean timedSignature(Checkpoint checkpoint, byte[] timed) {
        long time = ByteBuffer.wrap(timed).getLong();
        byte[] signature = Arrays.copyOfRange(timed, Long.BYTES, timed.length);
        byte[] message =
                algorithm == KeyAlgorithm.ML_DSA_44
                        ? Cosigned.subtree(name, time, checkpoint)
                        : Cosigned.timedText(time, checkpoint);
        return time >= 0 && verify(message, signature);
    }

    private boolean verify(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(algorithm.jdkName());
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(id);
    }
}
