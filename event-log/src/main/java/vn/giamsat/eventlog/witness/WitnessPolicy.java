package vn.giamsat.eventlog.witness;

import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.MalformedNote;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.VerifierKey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is asked to witness, and how many of them are enough (C2SP tlog-policy). */
public final class WitnessPolicy {

    private final List<VerifierKey> logs;
    private final List<PolicyWitness> witnesses;
    private final Quorum quorum;
    private final String text;

    WitnessPolicy(
            List<VerifierKey> logs, List<PolicyWitness> witnesses, Quorum quorum, String text) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
        this.text = text;
    }

    /** Nobody is asked. */
    public static WitnessPolicy none() {
        return parse("quorum none\n");
    }

    /** Throws {@link MalformedNote}, which quotes the line that cannot be understood. */
    public static WitnessPolicy parse(String text) {
        return PolicyReader.read(text);
    }

    public List<PolicyWitness> witnesses() {
        return witnesses;
    }

    /** The keys of logs that the policy pins, if it pins any. */
    public List<VerifierKey> logs() {
        return logs;
    }

    /** Its lines as they were written, for a log with these keys. */
    public String of(List<VerifierKey> keys) {
        var lines = new StringBuilder();
        keys.forEach(key -> lines.append("log ").append(key).append('\n'));
        return lines.append(text).toString();
    }

    /** Whether enough witnesses signed this; never, where nobody is asked for. */
    boolean isAnchored(CheckpointBody body, List<SignatureLine> lines) {
        Set<String> cosigned =
                witnesses.stream()
                        .filter(one -> lines.stream().anyMatch(l -> one.key().verifies(body, l)))
                        .map(PolicyWitness::name)
                        .collect(Collectors.toSet());
        return !(quorum instanceof Quorum.Nobody) && quorum.isMet(cosigned);
    }
}
