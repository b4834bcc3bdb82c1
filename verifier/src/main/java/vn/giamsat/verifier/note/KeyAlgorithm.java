package vn.giamsat.verifier.note;

import vn.giamsat.verifier.text.Unreadable;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How a key signs a checkpoint: the types of signature that C2SP assigns and that are read here.
 */
public enum KeyAlgorithm {
    /** Ed25519 over the text of the note, C2SP signed-note. */
    ED25519(0x01, "Ed25519", 32, "302a300506032b6570032100", 64),
    /** Ed25519 with a time, C2SP tlog-cosignature. */
    ED25519_COSIGNATURE(0x04, "Ed25519", 32, "302a300506032b6570032100", 8 + 64),
    /** ML-DSA-44 with a time, C2SP tlog-cosignature. */
    ML_DSA_44(0x06, "ML-DSA-44", 1312, "30820532300b06096086480165030403110382052100", 8 + 2420);

    private final byte type;
    private final String jdkName;
    private final int keyLength;
    private final byte[] x509;
    private final int signatureLength;

    KeyAlgorithm(int type, String jdkName, int keyLength, String x509, int signatureLength) {
        this.type = (byte) type;
        this.jdkName = jdkName;
        this.keyLength = keyLength;
        this.x509 = HexFormat.of().parseHex(x509);
        this.signatureLength = signatureLength;
    }

    static KeyAlgorithm ofType(byte type) {
        return Arrays.stream(values())
                .filter(each -> each.type == type)
                .findFirst()
                .orElseThrow(() -> new Unreadable("a key of the unknown type " + type));
    }

    byte type() {
        return type;
    }

    public String jdkName() {
        return jdkName;
    }

    int signatureLength() {
        return signatureLength;
    }

    PublicKey publicKey(byte[] raw) {
        if (raw.length != keyLength) {
            throw new Unreadable("a key of %d bytes is not of %s".formatted(raw.length, this));
        }
        byte[] encoded = Arrays.copyOf(x509, x509.length + raw.length);
        System.arraycopy(raw, 0, encoded, x509.length, raw.length);
        try {
            return KeyFactory.getInstance(jdkName).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Unreadable("not a public key of " + jdkName, e);
        }
    }
}
