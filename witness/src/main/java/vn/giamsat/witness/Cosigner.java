package vn.giamsat.witness;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Consistency;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides about one request at a time, so that comparing with what was seen and remembering what is
 * seen now cannot be torn apart. What it cosigns, it has remembered before.
 */
final class Cosigner {

    private final WitnessKey key;
    private final CosignedHeads memory;
    private final Clock clock;
    private final Map<String, TrustPolicy> logs = new HashMap<>();

    Cosigner(WitnessKey key, CosignedHeads memory, Clock clock, List<TrustPolicy> logs) {
        this.key = key;
        this.memory = memory;
        this.clock = clock;
        logs.forEach(policy -> this.logs.put(policy.origin(), policy));
    }

    /** Answers a request for a cosignature. */
    synchronized WitnessAnswer addCheckpoint(byte[] body) throws IOException {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.read(body);
        } catch (Unreadable why) {
            return WitnessAnswer.refused(400, String.valueOf(why.getMessage()));
        }
        Checkpoint checkpoint = request.checkpoint();
        TrustPolicy log = logs.get(checkpoint.origin());
        if (log == null) {
            return WitnessAnswer.refused(404, "not a log of this witness");
        }
        if (!log.judge(checkpoint).signedByTheLog()) {
            return WitnessAnswer.refused(403, "not signed by the log");
        }
        if (request.old() > checkpoint.size()) {
            return WitnessAnswer.refused(400, "the old size is above the size of the checkpoint");
        }
        return compare(request, memory.of(checkpoint.origin()));
    }

    private WitnessAnswer compare(AddCheckpoint request, Seen seen) throws IOException {
        Checkpoint checkpoint = request.checkpoint();
        boolean sameSize = checkpoint.size() == seen.size();
        if (request.old() != seen.size() || sameSize && !checkpoint.root().equals(seen.root())) {
            return WitnessAnswer.latest(seen.size());
        }
        if (!Consistency.holds(
                seen.size(), checkpoint.size(), seen.root(), checkpoint.root(), request.proof())) {
            return WitnessAnswer.refused(422, "the proof does not hold");
        }
        if (!sameSize) {
            memory.remember(new Seen(checkpoint.origin(), checkpoint.size(), checkpoint.root()));
        }
        return WitnessAnswer.cosigned(key.cosign(checkpoint, clock.instant().getEpochSecond()));
    }
}
