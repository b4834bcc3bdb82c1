package vn.giamsat.witness;

import vn.giamsat.verifier.Checkpoint;
import vn.giamsat.verifier.Consistency;
import vn.giamsat.verifier.Policy;
import vn.giamsat.verifier.Unreadable;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides about one request at a time, so that comparing with what was seen and remembering what is
 * seen now cannot be torn apart. What it cosigns, it has remembered before.
 */
final class Witness {

    private final WitnessKey key;
    private final Memory memory;
    private final Clock clock;
    private final Map<String, Policy> logs = new HashMap<>();

    Witness(WitnessKey key, Memory memory, Clock clock, List<Policy> logs) {
        this.key = key;
        this.memory = memory;
        this.clock = clock;
        logs.forEach(policy -> this.logs.put(policy.origin(), policy));
    }

    /** Answers a request for a cosignature. */
    synchronized Answer addCheckpoint(byte[] body) throws IOException {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.read(body);
        } catch (Unreadable why) {
            return Answer.refused(400, String.valueOf(why.getMessage()));
        }
        Checkpoint checkpoint = request.checkpoint();
        Policy log = logs.get(checkpoint.origin());
        if (log == null) {
            return Answer.refused(404, "not a log of this witness");
        }
        if (!log.judge(checkpoint).signedByTheLog()) {
            return Answer.refused(403, "not signed by the log");
        }
        if (request.old() > checkpoint.size()) {
            return Answer.refused(400, "the old size is above the size of the checkpoint");
        }
        return compare(request, memory.of(checkpoint.origin()));
    }

    private Answer compare(AddCheckpoint request, Seen seen) throws IOException {
        Checkpoint checkpoint = request.checkpoint();
        boolean sameSize = checkpoint.size() == seen.size();
        if (request.old() != seen.size() || sameSize && !checkpoint.root().equals(seen.root())) {
            return Answer.latest(seen.size());
        }
        if (!Consistency.holds(
                seen.size(), checkpoint.size(), seen.root(), checkpoint.root(), request.proof())) {
            return Answer.refused(422, "the proof does not hold");
        }
        if (!sameSize) {
            memory.remember(new Seen(checkpoint.origin(), checkpoint.size(), checkpoint.root()));
        }
        return Answer.cosigned(key.cosign(checkpoint, clock.instant().getEpochSecond()));
    }
}
