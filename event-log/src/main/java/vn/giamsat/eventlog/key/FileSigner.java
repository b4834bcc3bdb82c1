package vn.giamsat.eventlog.key;

import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.VerifierKey;

import java.time.Instant;
import java.util.List;

/** Signs with keys that were read from files. */
record FileSigner(List<SigningKey> signing, List<VerifierKey> retired) implements CheckpointSigner {

    FileSigner {
        signing = List.copyOf(signing);
        retired = List.copyOf(retired);
    }

    @Override
    public List<VerifierKey> keys() {
        return signing.stream().map(SigningKey::verifier).toList();
    }

    @Override
    public List<String> sign(CheckpointBody body, Instant at) {
        return signing.stream().map(key -> key.sign(body, at).toString()).toList();
    }
}
