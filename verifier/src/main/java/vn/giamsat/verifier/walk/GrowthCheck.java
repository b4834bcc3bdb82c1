package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Consistency;

import java.io.IOException;
import java.util.Map;

/** Has a log only grown since it was last seen? It asks for a few tiles, not for the history. */
public final class GrowthCheck {

    private final LogSource source;
    private final TrustPolicy policy;

    public GrowthCheck(LogSource source, TrustPolicy policy) {
        this.source = source;
        this.policy = policy;
    }

    /** Looks at the newest checkpoint, and at what leads to it from the one seen before. */
    public Report since(@Nullable Checkpoint seen) throws IOException {
        var findings = new AuditFindings();
        Checkpoint now = new CheckpointCheck(policy, seen, findings).of(source);
        if (now != null && seen != null && findings.told().isEmpty() && !continues(seen, now)) {
            Map<String, String> facts = CheckpointCheck.withMemory(now, seen);
            findings.add(AuditFinding.of(AuditFindingKind.FORKED, facts));
        }
        return new Report(now, 0, 0, -1, findings.told(), findings.untold());
    }

    /** Whether the later checkpoint continues the earlier, by the tiles the log shows for it. */
    public boolean continues(Checkpoint earlier, Checkpoint later) throws IOException {
        try {
            return Consistency.holds(
                    earlier.size(),
                    later.size(),
                    earlier.root(),
                    later.root(),
                    new TiledTree(source, later.size()).consistencyFrom(earlier.size()));
        } catch (NotThere | Unreadable noProof) {
            return false;
        }
    }
}
