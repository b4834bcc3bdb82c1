package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.util.Map;

/**
 * Reads the newest checkpoint of a log, and asks the policy and the memory of the auditor about it.
 */
final class CheckpointCheck {

    private final TrustPolicy policy;
    private final @Nullable Checkpoint remembered;
    private final AuditFindings findings;

    CheckpointCheck(TrustPolicy policy, @Nullable Checkpoint remembered, AuditFindings findings) {
        this.policy = policy;
        this.remembered = remembered;
        this.findings = findings;
    }

    /** The newest checkpoint if it can be read and is about this log; whoever signed it. */
    @Nullable Checkpoint of(LogSource source) throws IOException {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.read(source.checkpoint());
        } catch (NotThere none) {
            findings.add(
                    AuditFinding.of(
                            AuditFindingKind.CHECKPOINT_MISSING,
                            Map.of("origin", policy.origin())));
            return null;
        } catch (Unreadable why) {
            findings.add(
                    AuditFinding.of(
                            AuditFindingKind.CHECKPOINT_UNREADABLE, Map.of("why", message(why))));
            return null;
        }
        AuditFindingKind fault = fault(policy.judge(checkpoint));
        if (fault != null) {
            findings.add(AuditFinding.of(fault, facts(checkpoint)));
        }
        compareWithMemory(checkpoint);
        return fault == AuditFindingKind.OTHER_LOG ? null : checkpoint;
    }

    static @Nullable AuditFindingKind fault(TrustPolicy.Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> null;
            case OTHER_LOG -> AuditFindingKind.OTHER_LOG;
            case UNKNOWN_KEY -> AuditFindingKind.UNKNOWN_KEY;
            case SIGNATURE_MISSING -> AuditFindingKind.SIGNATURE_MISSING;
            case WRONG_SIGNATURE -> AuditFindingKind.WRONG_SIGNATURE;
            case QUORUM_NOT_MET -> AuditFindingKind.QUORUM_NOT_MET;
        };
    }

    private void compareWithMemory(Checkpoint checkpoint) {
        if (remembered == null || !remembered.origin().equals(checkpoint.origin())) {
            return;
        }
        if (remembered.size() > checkpoint.size()) {
            findings.add(
                    AuditFinding.of(
                            AuditFindingKind.ROLLED_BACK, withMemory(checkpoint, remembered)));
        } else if (remembered.size() == checkpoint.size()
                && !remembered.root().equals(checkpoint.root())) {
            findings.add(
                    AuditFinding.of(AuditFindingKind.FORKED, withMemory(checkpoint, remembered)));
        }
    }

    static Map<String, String> withMemory(Checkpoint checkpoint, Checkpoint remembered) {
        return Map.of(
                "origin", checkpoint.origin(),
                "size", String.valueOf(checkpoint.size()),
                "seen", String.valueOf(remembered.size()));
    }

    private Map<String, String> facts(Checkpoint checkpoint) {
        return Map.of(
                "origin", Unreadable.shown(checkpoint.origin()),
                "expected", policy.origin(),
                "size", String.valueOf(checkpoint.size()));
    }

    static String message(Unreadable why) {
        return String.valueOf(why.getMessage());
    }
}
