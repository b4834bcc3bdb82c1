package vn.giamsat.api.audit;

import vn.giamsat.eventlog.note.VerifierKey;
import vn.giamsat.integrity.event.SignatureAlgorithm;

/** A key the log signs with: its id, its algorithm and its public half as auditors pin it. */
public record KeyStatus(String id, SignatureAlgorithm algorithm, String verifierKey) {

    static KeyStatus of(VerifierKey key) {
        SignatureAlgorithm algorithm =
                switch (key.type()) {
                    case ML_DSA_44 -> SignatureAlgorithm.ML_DSA_44;
                    case ED25519, ED25519_COSIGNATURE -> SignatureAlgorithm.ED25519;
                };
        return new KeyStatus(key.id(), algorithm, key.toString());
    }
}
