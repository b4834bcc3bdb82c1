package vn.giamsat.integrity.event;

/** How checkpoints are signed (C2SP signed-note): classically, and safe from quantum computers. */
public enum SignatureAlgorithm {
    /** RFC 8032 */
    ED25519,
    /** FIPS 204 */
    ML_DSA_44
}
