package vn.giamsat.verifier;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** One run of {@link Fsck}. */
final class FsckRun {

    private final LogSource source;
    private final CheckpointCheck checkpointCheck;
    private final Progress progress;
    private final Findings findings = new Findings();
    private final boolean evidence;

    FsckRun(
            LogSource source,
            Policy policy,
            @Nullable Checkpoint remembered,
            boolean evidence,
            Progress progress) {
        this.source = source;
        this.checkpointCheck = new CheckpointCheck(policy, remembered, findings);
        this.evidence = evidence;
        this.progress = progress;
    }

    Report run() throws IOException {
        Checkpoint checkpoint = checkpointCheck.of(source);
        long events = checkpoint == null ? 0 : checkpoint.size();
        progress.reached(events, events);
        return new Report(checkpoint, 0, 0, evidence ? 0 : -1, findings.told(), findings.untold());
    }
}
