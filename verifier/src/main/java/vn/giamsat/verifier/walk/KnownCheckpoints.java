package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The checkpoints of the past, held one after the other against the tree as it was at their size.
 */
final class KnownCheckpoints implements AutoCloseable {

    private final TrustPolicy policy;
    private final Lines notes;
    private final AuditFindings findings;
    private final @Nullable Checkpoint remembered;
    private @Nullable Checkpoint next;
    private boolean ended;
    private final List<AuditFinding> inconsistent = new ArrayList<>();
    private long lastSize = -1;
    private long good;
    private long bad = -1;

    KnownCheckpoints(
            TrustPolicy policy,
            Lines notes,
            @Nullable Checkpoint remembered,
            AuditFindings findings) {
        this.policy = policy;
        this.notes = notes;
        this.remembered = remembered;
        this.findings = findings;
    }

    /** Compares every checkpoint of this size with the tree. */
    void at(long size, Testimony tree) throws IOException {
        for (Checkpoint one = peek(); one != null && one.size() <= size; one = peek()) {
            next = null;
            if (one.size() == size) {
                compare(one, tree, AuditFindingKind.PAST_CHECKPOINT_INCONSISTENT);
            }
        }
        if (remembered != null && remembered.size() == size) {
            compare(remembered, tree, AuditFindingKind.FORKED);
        }
    }

    private void compare(Checkpoint one, Testimony tree, AuditFindingKind otherwise) {
        if (tree.confirmedBy(one.root()) != null) {
            good = Math.max(good, one.size());
        } else {
            bad = bad < 0 ? one.size() : bad;
            Map<String, String> facts = new HashMap<>();
            facts.put("origin", one.origin());
            facts.put("size", String.valueOf(one.size()));
            facts.put("seen", String.valueOf(one.size()));
            inconsistent.add(AuditFinding.of(otherwise, facts));
        }
    }

    /** The checkpoints that are not of the history that leads to the newest one. */
    List<AuditFinding> inconsistent() {
        return inconsistent;
    }

    /** The largest size at which a signed root was confirmed; everything before it is as signed. */
    long goodUpTo() {
        return good;
    }

    /** The smallest size at which a signed root was not confirmed; -1 for none. */
    long badFrom() {
        return bad;
    }

    private @Nullable Checkpoint peek() throws IOException {
        while (next == null && !ended) {
            byte[] note = notes.next();
            if (note == null) {
                ended = true;
            } else {
                next = believed(note);
            }
        }
        return next;
    }

    private @Nullable Checkpoint believed(byte[] note) {
        Map<String, String> facts = new HashMap<>();
        facts.put("origin", policy.origin());
        facts.put("after", String.valueOf(Math.max(lastSize, 0)));
        try {
            Checkpoint one = Checkpoint.read(note);
            facts.put("size", String.valueOf(one.size()));
            if (policy.judge(one).signedByTheLog()) {
                return inOrder(one, facts);
            }
            facts.put("why", policy.judge(one).name());
        } catch (Unreadable why) {
            facts.put("why", CheckpointCheck.message(why));
        }
        findings.add(AuditFinding.of(AuditFindingKind.PAST_CHECKPOINT_WRONG, facts));
        return null;
    }

    private @Nullable Checkpoint inOrder(Checkpoint one, Map<String, String> facts) {
        if (one.size() <= lastSize) {
            findings.add(AuditFinding.of(AuditFindingKind.PAST_CHECKPOINTS_OUT_OF_ORDER, facts));
            return null;
        }
        lastSize = one.size();
        return one;
    }

    @Override
    public void close() throws IOException {
        notes.close();
    }
}
