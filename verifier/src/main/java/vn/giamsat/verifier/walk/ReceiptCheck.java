package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.event.LeafDifference;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a receipt against a policy, and the stored event it is about against the receipt. */
public final class ReceiptCheck {

    private final TrustPolicy policy;

    public ReceiptCheck(TrustPolicy policy) {
        this.policy = policy;
    }

    /** Whether the leaf in the receipt stands in a tree that the policy believes. */
    public Report of(TlogProof proof) {
        var findings = new AuditFindings();
        checkProof(proof, findings);
        return report(proof, findings, 0);
    }

    /** The same, and whether this stored event is the one in the receipt. */
    public Report of(TlogProof proof, byte[] eventLine) {
        var findings = new AuditFindings();
        checkProof(proof, findings);
        StoredEventLine event = StoredEventLine.read(eventLine);
        compare(proof, event, findings);
        return report(proof, findings, event.withheld() ? 1 : 0);
    }

    /** What a checkpoint lacks to be believed. */
    public List<AuditFinding> of(Checkpoint checkpoint) {
        var findings = new AuditFindings();
        checkSignatures(checkpoint, Map.of(), findings);
        return findings.told();
    }

    /**
     * Whether this stored event is the one in the receipt, and its leaf in the tree; of a
     * checkpoint whose signatures have been checked already.
     */
    public List<AuditFinding> against(TlogProof proof, StoredEventLine event) {
        var findings = new AuditFindings();
        checkPlace(proof, EventFacts.of(proof.index(), event), findings);
        compare(proof, event, findings);
        return findings.told();
    }

    private void checkProof(TlogProof proof, AuditFindings findings) {
        Map<String, String> position = Map.of("position", String.valueOf(proof.index()));
        checkSignatures(proof.checkpoint(), position, findings);
        checkPlace(proof, position, findings);
    }

    private void checkSignatures(
            Checkpoint checkpoint, Map<String, String> about, AuditFindings findings) {
        AuditFindingKind fault = CheckpointCheck.fault(policy.judge(checkpoint));
        if (fault != null) {
            Map<String, String> facts = new HashMap<>(about);
            facts.put("origin", Unreadable.shown(checkpoint.origin()));
            facts.put("expected", policy.origin());
            facts.put("size", String.valueOf(checkpoint.size()));
            findings.add(AuditFinding.of(fault, facts));
        }
    }

    private static void checkPlace(
            TlogProof proof, Map<String, String> about, AuditFindings findings) {
        if (!proof.isIncluded()) {
            Map<String, String> facts = new HashMap<>(about);
            facts.put("size", String.valueOf(proof.checkpoint().size()));
            findings.add(AuditFinding.at(proof.index(), AuditFindingKind.PROOF_FALSE, facts));
        }
    }

    private void compare(TlogProof proof, StoredEventLine event, AuditFindings findings) {
        Map<String, String> facts = EventFacts.of(proof.index(), event);
        if (event.missing()) {
            findings.add(AuditFinding.at(proof.index(), AuditFindingKind.EVENT_MISSING, facts));
            return;
        }
        byte[] stored = event.leaf(policy.origin());
        if (event.withheld()) {
            findings.add(AuditFinding.at(proof.index(), AuditFindingKind.WITHHELD, facts));
        }
        if (!Arrays.equals(stored, proof.leaf())) {
            List<AuditFindingKind> kinds =
                    LeafDifference.kinds(proof.leaf(), stored, event.withheld());
            kinds.forEach(kind -> findings.add(AuditFinding.at(proof.index(), kind, facts)));
        }
    }

    private static Report report(TlogProof proof, AuditFindings findings, long withheld) {
        return new Report(proof.checkpoint(), 1, withheld, -1, findings.told(), findings.untold());
    }
}
