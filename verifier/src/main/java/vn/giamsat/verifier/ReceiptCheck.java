package vn.giamsat.verifier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a receipt against a policy, and the stored event it is about against the receipt. */
public final class ReceiptCheck {

    private final Policy policy;

    public ReceiptCheck(Policy policy) {
        this.policy = policy;
    }

    /** Whether the leaf in the receipt stands in a tree that the policy believes. */
    public Report of(TlogProof proof) {
        var findings = new Findings();
        checkProof(proof, findings);
        return report(proof, findings, 0);
    }

    /** The same, and whether this stored event is the one in the receipt. */
    public Report of(TlogProof proof, byte[] eventLine) {
        var findings = new Findings();
        checkProof(proof, findings);
        StoredEventLine event = StoredEventLine.read(eventLine);
        compare(proof, event, findings);
        return report(proof, findings, event.withheld() ? 1 : 0);
    }

    private void checkProof(TlogProof proof, Findings findings) {
        FindingKind fault = CheckpointCheck.fault(policy.judge(proof.checkpoint()));
        Map<String, String> facts = new HashMap<>();
        facts.put("origin", Unreadable.shown(proof.checkpoint().origin()));
        facts.put("expected", policy.origin());
        facts.put("size", String.valueOf(proof.checkpoint().size()));
        facts.put("position", String.valueOf(proof.index()));
        if (fault != null) {
            findings.add(Finding.of(fault, facts));
        }
        if (!proof.isIncluded()) {
            findings.add(Finding.at(proof.index(), FindingKind.PROOF_FALSE, facts));
        }
    }

    private void compare(TlogProof proof, StoredEventLine event, Findings findings) {
        Map<String, String> facts = EventFacts.of(proof.index(), event);
        if (event.missing()) {
            findings.add(Finding.at(proof.index(), FindingKind.EVENT_MISSING, facts));
            return;
        }
        byte[] stored = event.leaf(policy.origin());
        if (event.withheld()) {
            findings.add(Finding.at(proof.index(), FindingKind.WITHHELD, facts));
        }
        if (!Arrays.equals(stored, proof.leaf())) {
            List<FindingKind> kinds = LeafDifference.kinds(proof.leaf(), stored, event.withheld());
            kinds.forEach(kind -> findings.add(Finding.at(proof.index(), kind, facts)));
        }
    }

    private static Report report(TlogProof proof, Findings findings, long withheld) {
        return new Report(proof.checkpoint(), 1, withheld, -1, findings.told(), findings.untold());
    }
}
