package vn.giamsat.eventlog.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Public keys as their algorithms write them: the end of what X.509 writes around them. */
final class RawKeys {

    private static final byte[] ED25519_PREFIX =
            HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] ML_DSA_44_PREFIX =
            HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

    private RawKeys() {}

    static byte[] raw(SignatureType type, PublicKey key) {
        byte[] encoded = key.getEncoded();
        int prefix = prefix(type).length;
        if (encoded.length != prefix + type.keyLength()
                || !Arrays.equals(Arrays.copyOf(encoded, prefix), prefix(type))) {
            throw new MalformedNote("not a public key of " + type);
        }
        return Arrays.copyOfRange(encoded, prefix, encoded.length);
    }

    static PublicKey publicKey(SignatureType type, byte[] raw) throws GeneralSecurityException {
        byte[] prefix = prefix(type);
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + raw.length);
        System.arraycopy(raw, 0, encoded, prefix.length, raw.length);
        return KeyFactory.getInstance(type.algorithm())
                .generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] prefix(SignatureType type) {
        return type == SignatureType.ML_DSA_44 ? ML_DSA_44_PREFIX : ED25519_PREFIX;
    }
}
