package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.Report;

import java.io.IOException;

/**
 * Checks a whole log from its stored events up to its signed checkpoints, and says what is not as
 * it was signed. It reads the log once, in order, and holds only a small part of it at a time.
 */
public final class Fsck {

    private final LogSource source;
    private final TrustPolicy policy;
    private @Nullable Checkpoint remembered;
    private boolean evidence;
    private boolean withheldAllowed;
    private CheckProgress progress = CheckProgress.SILENT;

    private Fsck(LogSource source, TrustPolicy policy) {
        this.source = source;
        this.policy = policy;
    }

    /** A check of this log against this policy. */
    public static Fsck of(LogSource source, TrustPolicy policy) {
        return new Fsck(source, policy);
    }

    /** Demands that the log has only grown since this checkpoint was seen. */
    public Fsck remembering(@Nullable Checkpoint seen) {
        this.remembered = seen;
        return this;
    }

    /** Also reads every file of evidence and hashes it again. */
    public Fsck withEvidence() {
        this.evidence = true;
        return this;
    }

    /** Does not call it a finding that something of an event is withheld; it is still counted. */
    public Fsck allowingWithheld() {
        this.withheldAllowed = true;
        return this;
    }

    public Fsck reportingTo(CheckProgress listener) {
        this.progress = listener;
        return this;
    }

    /** Runs the check. */
    public Report run() throws IOException {
        return new FsckRun(source, policy, remembered, evidence, withheldAllowed, progress).run();
    }
}
