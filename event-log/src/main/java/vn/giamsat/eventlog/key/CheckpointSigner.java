package vn.giamsat.eventlog.key;

import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.VerifierKey;

import java.time.Instant;
import java.util.List;

/**
 * Signs checkpoints of one origin. It may be another process or a hardware token: it is given what
 * a checkpoint says, never a key.
 */
public interface CheckpointSigner {

    /** The keys that sign now: at least one of Ed25519 and one of ML-DSA-44. */
    List<VerifierKey> keys();

    /** Keys that signed once and sign no more; what they signed stays valid. */
    List<VerifierKey> retired();

    /** One line for each of the keys, without newlines; the time counts in whole seconds. */
    List<String> sign(CheckpointBody body, Instant at);
}
