package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.SignatureAlgorithm;

/** A key checkpoints are or were signed with; retired when there is a reason why. */
public record CheckpointKey(
        String keyId,
        SignatureAlgorithm algorithm,
        String verifierKey,
        @Nullable String retiredBecause) {

    CheckpointKey retired(String reason) {
        return new CheckpointKey(keyId, algorithm, verifierKey, reason);
    }
}
