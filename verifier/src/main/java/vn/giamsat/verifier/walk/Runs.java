package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;

import java.util.Map;

/** Findings of one kind at positions that follow each other, told as one. */
final class Runs {

    private final AuditFindingKind kind;
    private final AuditFindings findings;
    private @Nullable PositionCopies first;
    private long last;

    Runs(AuditFindingKind kind, AuditFindings findings) {
        this.kind = kind;
        this.findings = findings;
    }

    void add(PositionCopies place) {
        if (first != null && place.position() == last + 1) {
            last++;
            return;
        }
        end();
        first = place;
        last = place.position();
    }

    void end() {
        if (first != null) {
            Map<String, String> facts = first.facts();
            if (last > first.position()) {
                facts.put("to", String.valueOf(last));
            }
            findings.add(AuditFinding.at(first.position(), kind, facts));
            first = null;
        }
    }
}
