package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.VerifierKey;

import java.time.Instant;
import java.util.List;

/** A signer in front of another one, to which something happens before it signs. */
class Stand implements CheckpointSigner {

    private final CheckpointSigner behind;
    private final Runnable before;

    Stand(CheckpointSigner behind, Runnable before) {
        this.behind = behind;
        this.before = before;
    }

    @Override
    public List<VerifierKey> keys() {
        return behind.keys();
    }

    @Override
    public List<VerifierKey> retired() {
        return behind.retired();
    }

    @Override
    public List<String> sign(CheckpointBody body, Instant at) {
        before.run();
        return behind.sign(body, at);
    }
}
