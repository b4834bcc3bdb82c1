package vn.giamsat.verifier.note;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the auditor believes, pinned in a file of the auditor's own, C2SP tlog-policy: one log by
 * its origin and keys, its witnesses, and how many of them must have cosigned.
 */
public final class TrustPolicy {

    private final List<VerifierKey> logs;
    private final List<VerifierKey> witnesses;
    private final Quorum quorum;

    TrustPolicy(List<VerifierKey> logs, List<VerifierKey> witnesses, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
    }

    /** Reads a policy file about exactly one log. */
    public static TrustPolicy read(byte[] file) {
        return PolicyReader.read(file);
    }

    /** The one log this policy is about. */
    public String origin() {
        return logs.getFirst().name();
    }

    /** The pinned keys of the log. */
    public List<VerifierKey> logs() {
        return logs;
    }

    /** The pinned keys of the witnesses. */
    public List<VerifierKey> witnesses() {
        return witnesses;
    }

    /**
     * What a checkpoint is worth under this policy; a log's own past checkpoints need no quorum.
     */
    public Verdict judge(Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(origin())) {
            return Verdict.OTHER_LOG;
        }
        Set<KeyAlgorithm> signed = EnumSet.noneOf(KeyAlgorithm.class);
        Set<VerifierKey> cosigners = new HashSet<>();
        boolean named = false;
        for (SignedNote.Line line : checkpoint.note().lines()) {
            for (VerifierKey key : logs) {
                if (key.claims(line)) {
                    named = true;
                    if (!key.signed(checkpoint, line)) {
                        return Verdict.WRONG_SIGNATURE;
                    }
                    signed.add(key.algorithm());
                }
            }
            for (VerifierKey key : witnesses) {
                if (key.claims(line)) {
                    if (!key.signed(checkpoint, line)) {
                        return Verdict.WRONG_SIGNATURE;
                    }
                    cosigners.add(key);
                }
            }
        }
        if (!named) {
            return Verdict.UNKNOWN_KEY;
        }
        if (!signed.containsAll(algorithms())) {
            return Verdict.SIGNATURE_MISSING;
        }
        return quorum.metBy(cosigners) ? Verdict.ACCEPTED : Verdict.QUORUM_NOT_MET;
    }

    private Set<KeyAlgorithm> algorithms() {
        Set<KeyAlgorithm> pinned = EnumSet.noneOf(KeyAlgorithm.class);
        logs.forEach(key -> pinned.add(key.algorithm()));
        return pinned;
    }

    /** What a checkpoint is worth. */
    public enum Verdict {
        ACCEPTED,
        OTHER_LOG,
        UNKNOWN_KEY,
        SIGNATURE_MISSING,
        WRONG_SIGNATURE,
        QUORUM_NOT_MET;

        /** Whether the log itself signed as pinned, whatever its witnesses did. */
        public boolean signedByTheLog() {
            return this == ACCEPTED || this == QUORUM_NOT_MET;
        }
    }
}
