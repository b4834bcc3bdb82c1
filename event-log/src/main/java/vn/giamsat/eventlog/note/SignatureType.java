package vn.giamsat.eventlog.note;

/** The kinds of signature on a note, with the bytes that C2SP signed-note assigns to them. */
public enum SignatureType {
    /** Ed25519 over the text of the note. */
    ED25519(0x01, "Ed25519", 32, 64),
    /** A witness's Ed25519 over time and text of the note (C2SP tlog-cosignature). */
    ED25519_COSIGNATURE(0x04, "Ed25519", 32, 8 + 64),
    /** ML-DSA-44 (FIPS 204) over time, origin, size and root (C2SP tlog-cosignature). */
    ML_DSA_44(0x06, "ML-DSA-44", 1312, 8 + 2420);

    private final int code;
    private final String algorithm;
    private final int keyLength;
    private final int signatureLength;

    SignatureType(int code, String algorithm, int keyLength, int signatureLength) {
        this.code = code;
        this.algorithm = algorithm;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
    }

    public byte code() {
        return (byte) code;
    }

    /** Its name in the JDK. */
    public String algorithm() {
        return algorithm;
    }

    int keyLength() {
        return keyLength;
    }

    /** With the time, where the kind has one. */
    int signatureLength() {
        return signatureLength;
    }

    public boolean isTimed() {
        return this != ED25519;
    }

    static SignatureType of(byte code) {
        for (SignatureType type : values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new MalformedNote("a key of the unknown type " + code);
    }
}
