package vn.giamsat.verifier.report;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.note.Checkpoint;

import java.util.Comparator;
import java.util.List;

/**
 * What a check came to: how far it reached, everything that was not as it was signed, and what lies
 * beside it, of which nothing was proved.
 */
public record Report(
        @Nullable Checkpoint checkpoint,
        long events,
        long withheld,
        long evidence,
        List<AuditFinding> findings,
        long untold,
        Beside beside) {

    /** Of what has nothing beside it. */
    public Report(
            @Nullable Checkpoint checkpoint,
            long events,
            long withheld,
            long evidence,
            List<AuditFinding> findings,
            long untold) {
        this(checkpoint, events, withheld, evidence, findings, untold, Beside.NOTHING);
    }

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether everything that was checked is as it was signed. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** Whether nothing speaks against it, but something came after this version of the verifier. */
    public boolean onlyUnknown() {
        return !clean()
                && findings.stream()
                        .allMatch(finding -> finding.kind() == AuditFindingKind.NOT_KNOWN);
    }

    /** The answer for other programs. */
    public ExitCode exitCode() {
        return findings.stream()
                .map(finding -> finding.kind().exitCode())
                .min(Comparator.naturalOrder())
                .orElse(ExitCode.OK);
    }
}
