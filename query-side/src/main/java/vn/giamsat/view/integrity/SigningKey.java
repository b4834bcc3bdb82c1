package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.SignatureAlgorithm;

/** A key checkpoints are or were signed with; retired when there is a reason why. */
public record SigningKey(
        String keyId,
        SignatureAlgorithm algorithm,
        String verifierKey,
        @Nullable String retiredBecause) {

    SigningKey retired(String reason) {
        return new SigningKey(keyId, algorithm, verifierKey, reason);
    }
}
